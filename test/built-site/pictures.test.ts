// Pictures of the built site: offered in existing sizes, described and credited.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import sharp from "sharp";
import * as assert from "uvu/assert";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const pictures = suite<{ site: BuiltSite }>("site pictures");

pictures.before(async (context) => {
  context.site = await builtSite();
});

/** Every picture element of every page. */
function* elementsOf({ pages }: BuiltSite) {
  for (const [file, html] of pages)
    for (const element of DomUtils.getElementsByTagName("picture", parseDocument(html), true)) yield { file, element };
}

const fileOf = (from: string, address: string) => path.posix.join(path.posix.dirname(from), address);

pictures("are offered in the widths and formats that their files have", async ({ site }) => {
  const sizes = new Map<string, { width: number; height: number; format: string }>();
  for (const [file, bytes] of site.files) {
    if (!file.startsWith("pictures/")) continue;
    const { width, height, format } = await sharp(bytes as Uint8Array).metadata();
    sizes.set(file, { width, height, format: format === "heif" ? "avif" : format });
  }
  assert.ok(sizes.size > 100, `only ${sizes.size} files`);
  const used = new Set<string>();
  for (const { file, element } of elementsOf(site)) {
    const [img] = DomUtils.getElementsByTagName("img", element, true);
    const ratio = Number(img?.attribs["width"]) / Number(img?.attribs["height"]);
    const fallback = fileOf(file, img?.attribs["src"] ?? "");
    assert.ok(["png", "jpeg"].includes(sizes.get(fallback)?.format ?? ""), `${file}: ${fallback}`);
    used.add(fallback);
    const sources = DomUtils.getElementsByTagName("source", element, true);
    assert.equal(
      sources.map(({ attribs }) => attribs["type"]),
      ["image/avif", "image/webp"],
      file,
    );
    for (const { attribs } of sources) {
      for (const candidate of (attribs["srcset"] ?? "").split(", ")) {
        const [address = "", width = ""] = candidate.split(" ");
        const own = sizes.get(fileOf(file, address));
        assert.equal([`${own?.width}w`, `image/${own?.format}`], [width, attribs["type"]], `${file}: ${candidate}`);
        assert.ok(
          Math.abs((own?.width ?? 0) / (own?.height ?? 1) - ratio) < 0.01,
          `${file}: ${candidate} has another shape`,
        );
        used.add(fileOf(file, address));
      }
    }
  }
  assert.equal(
    [...sizes.keys()].filter((file) => !used.has(file)),
    [],
    "files that no page shows",
  );
});

pictures("are described, and captioned as illustrations where they are", ({ site }) => {
  const described = new Set<string>();
  for (const { file, element } of elementsOf(site)) {
    const [img] = DomUtils.getElementsByTagName("img", element, true);
    const picture = site.briefing.pictures.get(img?.attribs["data-picture"] ?? "");
    const alt = img?.attribs["alt"] ?? "none";
    // A tile has its name as text; the large picture has the description.
    if (alt !== "") {
      assert.is(alt, picture?.alternative, file);
      const figure =
        DomUtils.textContent(DomUtils.getElementsByTagName("figcaption", element.parent?.parent ?? [], true)) ||
        DomUtils.textContent(element.parent ?? []);
      const whole = [
        figure,
        DomUtils.textContent(element.parent?.parent ?? []),
        DomUtils.textContent(element.parent?.parent?.parent ?? []),
      ].join(" ");
      assert.match(
        whole,
        /Artist’s impression by District Briefing \(MIT\): not a map, not to scale\./,
        `${file}: ${picture?.id}`,
      );
      described.add(picture?.id ?? "");
    }
  }
  assert.equal([...described].sort(), [...site.briefing.pictures.keys()].sort());
});

pictures("show every park on its own page, first and at once, and the others when they are reached", ({ site }) => {
  for (const id of site.briefing.parks.keys()) {
    const html = site.pages.get(`parks/${id}/index.html`) ?? "";
    const [first, ...others] = DomUtils.getElementsByTagName("img", parseDocument(html), true);
    assert.equal(
      [first?.attribs["data-picture"], first?.attribs["fetchpriority"], first?.attribs["loading"]],
      [id, "high", undefined],
    );
    for (const other of others) assert.is(other.attribs["loading"], "lazy");
  }
});

pictures(
  "draw a park in outline, and say so, where a source gives no more than its name or field",
  async ({ site }) => {
    const outlined: string[] = [];
    for (const { id, purposeParagraph } of site.briefing.parks.values()) {
      const scene = await readFile(`assets/pictures/model/scenes/${id}.py`, "utf8");
      const [first] = DomUtils.getElementsByTagName(
        "figcaption",
        parseDocument(site.pages.get(`parks/${id}/index.html`) ?? ""),
        true,
      );
      const isOutlined = purposeParagraph === undefined;
      assert.is(/^ {4}with kit\.line_drawing\(\):\n {8}tile\(kit\)/m.test(scene), isOutlined, `the scene of ${id}`);
      assert.is(DomUtils.textContent(first ?? []).startsWith("Drawn in outline"), isOutlined, `the caption of ${id}`);
      if (isOutlined) outlined.push(id);
    }
    assert.ok(outlined.includes("aerospace") && !outlined.includes("hydrogen"), outlined.join(" "));
  },
);

pictures.run();

#!/usr/bin/env bash
# Eleventy runs the same transform before or after its own, depending on how the same configuration function is handed to it.
#
# What one would guess: a configuration function is a configuration function. `new Eleventy(input, output, { config })` from a
# script and the default export of eleventy.config.js give the same order of transforms, Eleventy's own first.
# What happens: a file's function runs after the default configuration, so its transform follows
# "@11ty/eleventy/html-transformer" (which applies `addUrlTransform` and other HTML plugins). The `config` function of the
# programmatic interface runs before the default configuration, so its transform comes first and sees pages that Eleventy
# has not finished. A check of the final HTML written as a transform then reads other bytes than those that are written.
# A plugin added with `addPlugin` runs late in both cases, which evens the order out.
# Package: @11ty/eleventy 3.1.8 (src/Eleventy.js, src/TemplateConfig.js). Not documented.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-fund --no-audit @11ty/eleventy@3.1.8
mkdir pages
echo '<p>A page</p>' > pages/index.html
cat > order.js <<'JS'
export const order = [];
export default function configure(config) {
  config.addTransform("mine", (html) => html);
  config.on("eleventy.before", () => void order.push(...Object.keys(config.transforms)));
}
JS
echo 'export { default } from "./order.js";' > from-file.js
cat > run.js <<'JS'
import { Eleventy } from "@11ty/eleventy";
import configure, { order } from "./order.js";
const options = process.argv[2] === "file" ? { configPath: "from-file.js" } : { config: configure };
const eleventy = new Eleventy("pages", "_site", { quietMode: true, ...options });
eleventy.disableLogger();
await eleventy.toJSON();
const own = order.indexOf("@11ty/eleventy/html-transformer");
console.log(order.indexOf("mine") < own ? "before" : "after");
JS
file=$(node run.js file)
script=$(node run.js script)
echo "from a configuration file the transform runs $file Eleventy's own, from a script's config function $script it"
[ "$file" = after ] && [ "$script" = before ]

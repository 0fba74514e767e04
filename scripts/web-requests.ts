// Requests addresses politely: the hosts in parallel, the addresses of one host in turn, within limits of time and size.

/** What an address answered. */
export type Answer<Content> =
  | {
      readonly state: "answers";
      readonly content: Content;
      /** Where its redirects led to. */
      readonly at: string;
      /** The address to write instead, by the last permanent redirect; null without one. */
      readonly movedTo: string | null;
    }
  /** `gone`: the host says so. `doubtful`: it answers something else. `unreached`: there is no answer. */
  | { readonly state: "gone" | "doubtful" | "unreached"; readonly note: string };

export interface RequestOptions<Content> {
  /** Name of the command, for the hosts. */
  readonly command: string;
  /** Reads a good answer, or cancels its body. */
  readonly read: (response: Response) => Promise<Content>;
  /** Time for one answer with its body, in milliseconds. */
  readonly timeout?: number;
}

const TIMEOUT = 20_000;
const MAX_REDIRECTS = 5;

/** The answer of each address, in their order. */
export async function requestAll<Content>(
  addresses: readonly string[],
  options: RequestOptions<Content>,
): Promise<Map<string, Answer<Content>>> {
  const byHost = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  // Entered before their answers, so that a report keeps the order.
  const answers = new Map(
    addresses.map((address): [string, Answer<Content>] => [address, { state: "unreached", note: "" }]),
  );
  await Promise.all(
    [...byHost.values()].map(async (ofHost) => {
      for (const address of ofHost) answers.set(address, await request(address, options));
    }),
  );
  return answers;
}

async function request<Content>(
  address: string,
  { command, read, timeout = TIMEOUT }: RequestOptions<Content>,
): Promise<Answer<Content>> {
  let at = address;
  let movedTo: string | null = null;
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const response = await fetch(at, {
        redirect: "manual",
        headers: { "user-agent": `district-briefing ${command}` },
        signal: AbortSignal.timeout(timeout),
      });
      const { status, headers } = response;
      if (response.ok) return { state: "answers", content: await read(response), at, movedTo };
      await response.body?.cancel();
      const location = headers.get("location");
      if (status === 404 || status === 410) return { state: "gone", note: `status ${status}` };
      if (status < 300 || status >= 400 || location === null)
        return { state: "doubtful", note: `status ${status}: open it in a browser` };
      at = new URL(location, at).href;
      if (status === 301 || status === 308) movedTo = at;
    }
    return { state: "doubtful", note: `more than ${MAX_REDIRECTS} redirects` };
  } catch (error) {
    if (error instanceof BodyTooLong) return { state: "doubtful", note: error.message };
    if (error instanceof Error && error.name === "TimeoutError")
      return { state: "unreached", note: `no whole answer within ${timeout / 1000} seconds` };
    const { cause } = error as { cause?: { code?: string } };
    return { state: "unreached", note: cause?.code ?? (error instanceof Error ? error.message : String(error)) };
  }
}

class BodyTooLong extends Error {}

/** The body of an answer, of which at most `maxBytes` are read. @throws an error that makes the answer doubtful */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    length += part.length;
    // Leaving the loop cancels the rest.
    if (length > maxBytes) throw new BodyTooLong(`it is longer than ${maxBytes.toLocaleString("en")} bytes`);
  }
  return Buffer.concat(parts);
}

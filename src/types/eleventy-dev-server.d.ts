// The part of Eleventy's development server that is used here. It ships no types of its own.

declare module "@11ty/eleventy-dev-server" {
  import type { Server } from "node:http";

  interface Answer {
    status?: number;
    headers?: Record<string, string>;
    body: string | Uint8Array;
  }

  interface Options {
    port?: number;
    domDiff?: boolean;
    onRequest?: Record<string, (request: { url: URL }) => Answer | undefined | Promise<Answer | undefined>>;
    messageOnStart?: (start: { hosts: string[] }) => string;
    logger?: { info(text: string): void; log(text: string): void; error(text: string): void };
  }

  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Options): EleventyDevServer;
    readonly server: Server;
    _serverListen(port: number): void;
    sendError(event: { error: unknown }): void | Promise<void>;
    serve(port: number): void;
    ready(): Promise<void>;
    getPort(): Promise<number>;
    reload(event: { subtype?: "css"; files: string[]; build?: { templates: [] } }): void;
    close(): Promise<void>;
  }
}

import { spawn } from "node:child_process";

/** What opens an address in the browser, by operating system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/** Opens an address of our own in the browser. @param onFailure called where it does not open */
export function openInBrowser(address: string, onFailure: () => void): void {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opener.once("error", onFailure);
  opener.once("exit", (code) => {
    if (code !== null && code !== 0) onFailure();
  });
  opener.unref();
}

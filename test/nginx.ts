import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

/** Debian's has it outside of what everyone's PATH is. */
const PATH = `${process.env.PATH}:/usr/sbin`;

export function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"], { env: { PATH } }).status === 0;
}

/** Runs nginx with what stands in its `http` block, until the test is over. Settles when it listens. */
export async function runNginx(http: string, address: string): Promise<void> {
  const configuration = `
    daemon off;
    pid nginx.pid;
    error_log stderr crit;
    events {}
    http {
      access_log off;
      client_body_temp_path bodies;
      proxy_temp_path proxied;
      fastcgi_temp_path fastcgi;
      uwsgi_temp_path uwsgi;
      scgi_temp_path scgi;
      ${http}
    }`;
  const folder = await temporaryFolder({ "nginx.conf": configuration });
  await mkdir(join(folder, "logs"));
  const child = spawn("nginx", ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], {
    env: { PATH },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "close").then(() => Promise.reject(new Error("nginx ended.")));
  ended.catch(() => {});
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await ended.catch(() => {});
  });
  const listens = async () => {
    while (!(await fetch(address).catch(() => undefined)))
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await Promise.race([listens(), ended]);
}

import { WebSocket } from "ws";

/** A Node.js process as its inspector sees it. */
export interface Inspector {
  /** Bytes in use when all garbage is collected. */
  heap(): Promise<number>;
  /** What keeps the process alive: timers, sockets, requests. */
  handles(): Promise<number>;
  /** Seconds of a core that it has spent so far. */
  cpu(): Promise<number>;
  /** A process does not end before its inspector has left. */
  close(): void;
}

/** @param address as Node.js prints it: `ws://127.0.0.1:…` */
export async function inspect(address: string): Promise<Inspector> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const waiting = new Map<number, (result: unknown) => void>();
  socket.on("message", (data) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let last = 0;
  const call = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const evaluate = async (expression: string) => {
    const evaluated = await call("Runtime.evaluate", { expression, returnByValue: true });
    const { result } = evaluated as { readonly result: { readonly value: number } };
    return result.value;
  };
  return {
    async heap() {
      // What one round frees may let go of more.
      for (let round = 0; round < 3; round += 1) await call("HeapProfiler.collectGarbage");
      const { usedSize } = (await call("Runtime.getHeapUsage")) as { readonly usedSize: number };
      return usedSize;
    },
    handles: () => evaluate("process.getActiveResourcesInfo().length"),
    cpu: async () => (await evaluate("process.cpuUsage().user + process.cpuUsage().system")) / 1e6,
    close: () => socket.close(),
  };
}

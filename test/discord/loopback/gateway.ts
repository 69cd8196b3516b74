import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type {
  GatewayIdentifyData,
  GatewayReceivePayload,
  GatewayResumeData,
  GatewaySendPayload,
} from "discord-api-types/v10";
import { GatewayCloseCodes, GatewayOpcodes } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import type { Faults } from "./faults.ts";
import type { State } from "./state.ts";

/** Discord's own interval. */
const HEARTBEAT_MS = 41_250;
const GUILD_ID_SHIFT = 22n;
/** Events that a client may not have seen when its socket drops. */
const KEPT = 5_000;

interface Session {
  readonly id: string;
  readonly shard: readonly [index: number, count: number];
  /** All that was dispatched, for a RESUME; the index is the sequence number less one. */
  readonly dispatched: ({ readonly t: string; readonly d: unknown } | undefined)[];
  socket: WebSocket | undefined;
}

export interface GatewayOptions {
  readonly url: string;
  readonly applicationFlags: number;
  readonly guildIds: readonly string[];
  readonly heartbeatMs?: number | undefined;
}

export interface Gateway {
  /** What each client said of itself, without its token. */
  readonly identifies: readonly Omit<GatewayIdentifyData, "token">[];
  /** How many sessions were resumed. */
  readonly resumes: () => number;
  /** How many sockets are open. */
  readonly connections: () => number;
  readonly dispatch: (type: string, data: unknown, guildId?: string) => void;
  /** Forgets all but the last events, which are enough for a RESUME. */
  readonly forget: () => void;
  /** Cuts every socket without a word. */
  readonly drop: () => void;
  readonly close: (code: number) => void;
  /** Op 7: asks the clients to reconnect and resume. */
  readonly reconnect: () => void;
  /** Op 9: the session is invalid. */
  readonly invalidate: (resumable: boolean) => void;
}

export function createGateway(state: State, faults: Faults, options: GatewayOptions) {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const identifies: Omit<GatewayIdentifyData, "token">[] = [];
  let resumes = 0;

  const send = (socket: WebSocket | undefined, payload: unknown) => {
    if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload));
  };
  const problem = (message: string) =>
    void state.problems.push({ where: "gateway", path: [], code: "GATEWAY", message });
  const sendEvent = (session: Session, sequence: number) => {
    const event = session.dispatched[sequence - 1];
    if (event === undefined) return problem(`event ${sequence} is asked for again, and forgotten`);
    send(session.socket, { op: GatewayOpcodes.Dispatch, s: sequence, ...event });
  };
  const dispatchTo = (session: Session, t: string, d: unknown) => {
    session.dispatched.push({ t, d });
    sendEvent(session, session.dispatched.length);
  };

  /** Turns a bad token away, as Discord does with identifies and resumes alike. */
  function isKnown(token: string, socket: WebSocket): boolean {
    if (token === state.token) return true;
    socket.close(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
    return false;
  }

  function identify(socket: WebSocket, { token, ...rest }: GatewayIdentifyData): void {
    identifies.push(rest);
    if (!isKnown(token, socket)) return;
    if (faults.closeOnIdentify !== undefined) {
      socket.close(faults.closeOnIdentify);
      return;
    }
    const session: Session = { id: randomUUID(), shard: rest.shard ?? [0, 1], dispatched: [], socket };
    // Two live sessions of one shard both hear everything, as with Discord; a dead one is given up.
    for (const [id, other] of sessions) {
      if (other.shard[0] === session.shard[0] && other.socket?.readyState !== socket.OPEN)
        sessions.delete(id);
    }
    sessions.set(session.id, session);
    dispatchTo(session, "READY", {
      v: 10,
      user: state.bot,
      session_id: session.id,
      session_type: "normal",
      resume_gateway_url: options.url,
      guilds: options.guildIds.map((id) => ({ id, unavailable: true })),
      application: { id: state.applicationId, flags: options.applicationFlags },
      shard: session.shard,
      private_channels: [],
      presences: [],
      relationships: [],
    });
  }

  function resume(socket: WebSocket, { token, session_id, seq }: GatewayResumeData): void {
    if (!isKnown(token, socket)) return;
    const session = sessions.get(session_id);
    if (session === undefined || faults.refuseResume) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    session.socket = socket;
    resumes += 1;
    for (let sequence = seq + 1; sequence <= session.dispatched.length; sequence += 1)
      sendEvent(session, sequence);
    dispatchTo(session, "RESUMED", { _trace: [] });
  }

  function receive(socket: WebSocket, payload: GatewaySendPayload): void {
    if (faults.muteGateway) return;
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        send(socket, { op: GatewayOpcodes.HeartbeatAck });
        break;
      case GatewayOpcodes.Identify:
        identify(socket, payload.d);
        break;
      case GatewayOpcodes.Resume:
        resume(socket, payload.d);
        break;
      case GatewayOpcodes.PresenceUpdate:
        break;
      default:
        problem(`op ${payload.op} is not for a bot like this one`);
    }
    state.changed();
  }

  function connect(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? "/", "ws://loopback").searchParams;
    if (query.get("v") !== "10" || query.get("encoding") !== "json" || query.has("compress")) {
      problem(`this gateway speaks v=10&encoding=json without compression, not ${query}`);
    }
    // A client that vanishes resets its socket; that is its right.
    socket.on("error", () => {});
    socket.on("message", (data) => {
      try {
        receive(socket, JSON.parse(String(data)) as GatewaySendPayload);
      } catch {
        socket.close(GatewayCloseCodes.DecodeError, "Error while decoding payload.");
      }
    });
    if (faults.muteGateway) return;
    send(socket, {
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: options.heartbeatMs ?? HEARTBEAT_MS },
    });
  }

  const toAll = (payload: Pick<GatewayReceivePayload, "op"> & { d: unknown }) => {
    for (const socket of server.clients) send(socket, payload);
  };
  const drop = () => {
    for (const socket of server.clients) socket.terminate();
  };

  const gateway: Gateway = {
    identifies,
    resumes: () => resumes,
    connections: () => server.clients.size,
    dispatch: (type, data, guildId) => {
      for (const session of sessions.values()) {
        const [index, count] = session.shard;
        const shard = guildId === undefined ? 0 : Number((BigInt(guildId) >> GUILD_ID_SHIFT) % BigInt(count));
        if (shard === index) dispatchTo(session, type, data);
      }
    },
    forget: () => {
      for (const { dispatched } of sessions.values())
        dispatched.fill(undefined, 0, Math.max(0, dispatched.length - KEPT));
    },
    drop,
    close: (code) => {
      for (const socket of server.clients) socket.close(code);
    },
    reconnect: () => toAll({ op: GatewayOpcodes.Reconnect, d: null }),
    invalidate: (resumable) => toAll({ op: GatewayOpcodes.InvalidSession, d: resumable }),
  };
  return {
    gateway,
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (faults.refuseGateway) {
        socket.end("HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n");
        return;
      }
      server.handleUpgrade(request, socket, head, connect);
    },
    end: drop,
  };
}

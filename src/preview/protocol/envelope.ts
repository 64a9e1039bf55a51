/**
 * The messages between the host page and office.js in the add-in's page, as Excel on the web and office.js exchange
 * them with `postMessage`: JSON text, requests from the add-in, and from the host responses to them and events.
 */
export interface Request extends Addressed {
  readonly _messageType: 0;
  readonly _actionType: (typeof ACTION_TYPE)[keyof typeof ACTION_TYPE];
  readonly _data: unknown;
}

/** What a message is about, and which request it belongs to. */
interface Addressed {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
}

export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;

export interface Response extends Addressed {
  readonly _messageType: 1;
  readonly _errorCode: number;
  /** 0 answers a request, 1 is an event. */
  readonly _responseType: 0 | 1;
  readonly _data: unknown;
}

/** The request in a message, or null where the message is none of ours. */
export function parseRequest(data: unknown): Request | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Partial<Request> | null;
    const isRequest = message?._messageType === 0 && typeof message._actionName === "string";
    return isRequest && typeof message._conversationId === "string" ? (message as Request) : null;
  } catch {
    return null;
  }
}

/** @param request that it answers, or, for an event, the one that registered for it */
export function responseTo(request: Addressed, data: unknown, type: Response["_responseType"] = 0): Response {
  const { _actionName, _conversationId, _correlationId } = request;
  const addressed = { _messageType: 1, _actionName, _conversationId, _correlationId } as const;
  return { ...addressed, _errorCode: 0, _responseType: type, _data: data };
}

export function messageText(response: Response, origin: string): string {
  return JSON.stringify({ _serializerVersion: 1, _origin: origin, ...response });
}

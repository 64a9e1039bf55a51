import { ACTION_TYPE, messageText, parseRequest, type Request, responseTo } from "./envelope";

/** What the pane can ask of its host: the name of an action gives the handler of its data. */
export type Handlers = Readonly<Record<string, (data: unknown) => unknown>>;

/** Shared runtime and custom functions in one page. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** The frame with the add-in's page, and the host's end of the conversation with office.js in it. */
export class PaneFrame {
  readonly id = crypto.randomUUID();
  readonly element: HTMLIFrameElement;
  readonly #conversation = `conversation-${this.id}`;
  /** The requests that registered for events, by the event's name. */
  readonly #registered = new Map<string, Request>();
  #handlers: Handlers = {};

  /** @param url the add-in's page, on this page's own host: office.js trusts no other */
  constructor(
    private readonly url: string,
    locale: string,
  ) {
    this.element = document.createElement("iframe");
    this.element.title = "Worth";
    // office.js reads its host from the frame's name, which must be there before the page is.
    this.element.name = JSON.stringify({
      baseFrameName: "excel",
      hostInfo: `Excel$Web$16.00$${locale}$${this.id}$$$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
      xdmInfo: `${this.#conversation}|${this.id}|${location.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
    window.addEventListener("message", (message) => void this.#receive(message));
  }

  /** Sets what answers the page. */
  answer(handlers: Handlers): void {
    this.#handlers = handlers;
  }

  open(parent: HTMLElement): void {
    this.element.src = this.url;
    parent.append(this.element);
  }

  /** Forgets what the page registered for: a page that was loaded again begins anew. */
  forget(): void {
    this.#registered.clear();
  }

  fire(name: string, data: unknown): void {
    const registration = this.#registered.get(name);
    if (registration) this.#post(messageText(responseTo(registration, data, 1), location.origin));
  }

  async #receive({ data, source }: MessageEvent): Promise<void> {
    if (source === null || source !== this.element.contentWindow) return;
    const request = parseRequest(data);
    if (request?._conversationId !== this.#conversation) return;
    const answer = await this.#answer(request);
    if (answer !== undefined) this.#post(messageText(responseTo(request, answer), location.origin));
  }

  #answer(request: Request): unknown {
    const { _actionType, _actionName, _data } = request;
    if (_actionType === ACTION_TYPE.register) {
      this.#registered.set(_actionName, request);
      return { Error: 0 };
    }
    if (_actionType === ACTION_TYPE.unregister) {
      this.#registered.delete(_actionName);
      return { Error: 0 };
    }
    const handle = this.#handlers[_actionName];
    if (!handle) console.error(`Preview workbook: the pane asked for "${_actionName}", which is not emulated.`);
    return handle ? handle(_data) : null;
  }

  #post(text: string): void {
    this.element.contentWindow?.postMessage(text, location.origin);
  }
}

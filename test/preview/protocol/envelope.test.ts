import { expect, test } from "vitest";
import { messageText, parseRequest, responseTo } from "../../../src/preview/protocol/envelope";

const REQUEST = {
  _messageType: 0,
  _actionName: "executeMethod",
  _conversationId: "conversation-1",
  _correlationId: 4,
  _origin: "https://localhost:3443",
  _data: { ArrayData: [] },
  _actionType: 0,
  _serializerVersion: 1,
} as const;

test("a request of office.js is read from its text", () => {
  expect(parseRequest(JSON.stringify(REQUEST))).toEqual(REQUEST);
});

test("messages of anyone else are passed over", () => {
  const response = { ...REQUEST, _messageType: 1 };
  const others = [undefined, null, 5, {}, "", "hello", "null", "[]", "{", "{}", JSON.stringify(response)];
  for (const message of others) expect(parseRequest(message), JSON.stringify(message)).toBeNull();
  expect(parseRequest(JSON.stringify({ ...REQUEST, _conversationId: undefined }))).toBeNull();
});

test("a response carries the request's name, conversation and number", () => {
  const text = messageText(responseTo(REQUEST, { Error: 0 }), "https://localhost:1");
  expect(JSON.parse(text)).toEqual({
    _serializerVersion: 1,
    _origin: "https://localhost:1",
    _messageType: 1,
    _actionName: "executeMethod",
    _conversationId: "conversation-1",
    _correlationId: 4,
    _errorCode: 0,
    _responseType: 0,
    _data: { Error: 0 },
  });
});

test("an event carries the number of the request that registered for it", () => {
  expect(responseTo({ ...REQUEST, _actionName: "richApiMessage" }, { ArrayData: [] }, 1)).toMatchObject({
    _actionName: "richApiMessage",
    _correlationId: 4,
    _responseType: 1,
  });
});

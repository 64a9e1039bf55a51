import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { StartFailure } from "./StartFailure";

/** Opens the server on localhost and gives its address. Port 0 takes any free port. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "is taken by another program" : `cannot be opened (${error.message})`;
      reject(new StartFailure(`Port ${port} ${why}. Choose another: npm start -- --port ${port + 1}`));
    });
    server.listen(port, "localhost", () => resolve(`https://localhost:${(server.address() as AddressInfo).port}`));
  });
}

// What a usual server does: `ws` on Node, every change broadcast to every client at once. The same number of watchers
// and of changes as the fan-out benchmark, the same bytes a change; prints its CPU seconds a million delivered changes.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

if (process.argv[2] === "server") {
  const { WebSocketServer } = await import("ws");
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false }, () =>
    process.send({ port: server.address().port }),
  );
  process.on("message", ({ broadcast }) => {
    if (broadcast === undefined) {
      const { user, system } = process.cpuUsage();
      process.send({ cpu: (user + system) / 1e6 });
      return;
    }
    for (const client of server.clients) client.send(broadcast);
  });
} else {
  const { default: WebSocket } = await import("ws");
  const options = Object.fromEntries(process.argv.slice(2).map((word) => word.replace(/^--/, "").split("=")));
  const watchers = Number(options.watchers);
  const changes = Number(options.changes);
  const rate = Number(options.rate);
  const server = spawn(process.execPath, [fileURLToPath(import.meta.url), "server"], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const next = () => new Promise((resolve) => server.once("message", resolve));
  const { port } = await next();
  let received = 0;
  const sockets = [];
  for (let i = 0; i < watchers; i++) {
    const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
    socket.on("message", () => received++);
    await new Promise((resolve) => socket.once("open", resolve));
    sockets.push(socket);
  }
  const cpu = async () => {
    server.send({});
    return (await next()).cpu;
  };
  const before = await cpu();
  const change = JSON.stringify({ type: "initiative_tally", id: "01J0000000000000000000000", revision: 123456, fields: { support: 1234, comments: 12 } });
  const start = Date.now();
  for (let i = 0; i < changes; i++) {
    while (((Date.now() - start) / 1000) * rate < i) await new Promise((resolve) => setTimeout(resolve, 1));
    server.send({ broadcast: change });
  }
  const limit = Date.now() + 120_000;
  while (received < watchers * changes && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 20));
  const used = (await cpu()) - before;
  console.log(JSON.stringify({ bench: "ws_on_node_broadcast", watchers, changes, rate, received, server_cpu_s: used, cpu_s_a_million_delivered_changes: (used / received) * 1e6 }));
  for (const socket of sockets) socket.terminate();
  server.kill();
}

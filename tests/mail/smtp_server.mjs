// A real mail server, npm `smtp-server`, for tests/mail: started as a child process, told what to do by its arguments, and
// telling what it got as one JSON line each. On 127.0.0.1, with a certificate for `localhost` made here and now.
//
//   node smtp_server.mjs '{"secure":false,"starttls":true,"auth":true,"recipient":[451],"message":[554],"cutData":1,"size":1000}'
//
// `recipient` and `message`: codes with which the first so many are refused; `cutData`: so many times the connection is cut
// in the middle of DATA; `cutAnswer`: so many letters are taken but the connection is cut instead of saying so.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";

const wanted = { secure: false, starttls: true, auth: true, recipient: [], message: [], cutData: 0, cutAnswer: 0, name: "localhost", ...JSON.parse(process.argv[2] ?? "{}") };
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const folder = mkdtempSync(join(tmpdir(), "radslag-smtp-"));
const [keyFile, certFile] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-keyout", keyFile, "-out", certFile, "-subj", `/CN=${wanted.name}`, "-addext", `subjectAltName=DNS:${wanted.name}`], { stdio: "ignore" });

function refusal(code) {
  const error = new Error(`said ${code}`);
  error.responseCode = code;
  return error;
}

const server = new SMTPServer({
  secure: wanted.secure,
  key: readFileSync(keyFile),
  cert: readFileSync(certFile),
  hideSTARTTLS: !wanted.starttls,
  authOptional: !wanted.auth,
  allowInsecureAuth: true,
  authMethods: ["PLAIN", "LOGIN"],
  disabledCommands: wanted.auth ? [] : ["AUTH"],
  size: wanted.size,
  disableReverseLookup: true,
  logger: false,
  onAuth: ({ username, password, method }, session, done) => {
    tell({ auth: method, secure: session.secure, username });
    if (username === "radslag" && password === "hemligt") done(null, { user: username });
    else done(refusal(535));
  },
  onMailFrom: ({ address, args }, session, done) => {
    tell({ from: address, size: args.SIZE, secure: session.secure });
    done();
  },
  onRcptTo: ({ address }, _, done) => {
    const code = wanted.recipient.shift();
    tell({ to: address, code: code ?? 250 });
    done(code ? refusal(code) : null);
  },
  onData: (stream, session, done) => {
    let bytes = "";
    stream.on("data", (part) => {
      bytes += part.toString("latin1");
      if (wanted.cutData <= 0) return;
      wanted.cutData--;
      tell({ cut: "data" });
      cut(session);
    });
    stream.on("end", () => {
      if (stream.sizeExceeded) return done(refusal(552));
      const code = wanted.message.shift();
      tell({ message: Buffer.from(bytes, "latin1").toString("base64"), code: code ?? 250 });
      if (wanted.cutAnswer > 0) {
        wanted.cutAnswer--;
        tell({ cut: "answer" });
        return cut(session);
      }
      done(code ? refusal(code) : null);
    });
  },
});
// The socket of a session, so that it can be torn as a network does.
function cut({ id }) {
  const socket = [...server.connections].find((connection) => connection.session.id === id)?._socket;
  (socket?._parent ?? socket)?.destroy();
}
server.on("error", (error) => tell({ error: String(error.code ?? error.message) }));
server.listen(0, "127.0.0.1", () => tell({ port: server.server.address().port, certificate: certFile }));

// Whoever started it ends it by closing its input.
process.stdin.on("end", () => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.end(() => process.exit(0)); // not before all has been told
});
process.stdin.resume();

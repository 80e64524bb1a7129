// The one door to the network: a socket and a POST. The fake council stands behind the same door.
export interface SocketEvents {
  message(text: string): void;
  closed(code: number): void;
}

export interface Socket {
  send(text: string): void;
  close(): void;
}

export interface Port {
  open(events: SocketEvents): Socket;
  post(body: string): Promise<unknown>;
}

export const subProtocol = 'radslag.v1';

export class Unreachable extends Error {}

export const browserPort: Port = {
  open(events) {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/live`, subProtocol);
    let over = false;
    const closed = (code: number): void => {
      if (!over) events.closed(code);
      over = true;
    };
    socket.addEventListener('message', (event) => {
      if (!over && typeof event.data === 'string') events.message(event.data);
    });
    socket.addEventListener('close', (event) => closed(event.code));
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
      },
      close: () => {
        over = true;
        socket.close();
      },
    };
  },

  async post(body) {
    let response: Response;
    try {
      response = await fetch('/rpc', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Radslag': '1' },
        credentials: 'same-origin',
        cache: 'no-store',
        body,
      });
    } catch {
      throw new Unreachable('no answer');
    }
    try {
      return await response.json();
    } catch {
      throw new Unreachable(`HTTP ${response.status}`);
    }
  },
};

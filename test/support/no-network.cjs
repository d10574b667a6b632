/**
 * Loaded into a process before its own code (`node --require`): every way out to a network throws,
 * and is told to the file named by RB_NETWORK_LOG, so that no `catch` can hide an attempt.
 */
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

/** @param {string} way */
function refuse(way) {
  return function attempt() {
    appendFileSync(process.env.RB_NETWORK_LOG, `${way}: ${process.argv.slice(1).join(' ')}\n`);
    throw new Error(`${way}: there is no network here`);
  };
}

/** Every function of `holder`, but those that only make an object. */
function refuseAll(holder, name, keys = Object.keys(holder)) {
  for (const key of keys) {
    if (typeof holder[key] === 'function' && /^[a-z]/.test(key)) {
      holder[key] = refuse(`${name}.${key}`);
    }
  }
}

const dns = require('node:dns');
refuseAll(dns.promises, 'dns.promises');
refuseAll(dns, 'dns');
for (const name of ['http', 'https']) refuseAll(require(`node:${name}`), name, ['request', 'get']);
refuseAll(require('node:http2'), 'http2', ['connect']);
refuseAll(require('node:tls'), 'tls', ['connect']);
refuseAll(require('node:dgram').Socket.prototype, 'dgram', ['bind', 'connect', 'send']);
refuseAll(require('node:net').Socket.prototype, 'net', ['connect']);
refuseAll(require('node:net').Server.prototype, 'net.Server', ['listen']);
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  if (name in globalThis) Object.defineProperty(globalThis, name, { value: refuse(name) });
}
syncBuiltinESMExports();

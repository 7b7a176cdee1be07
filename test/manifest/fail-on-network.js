const dns = require('node:dns');
const net = require('node:net');

function refuse() {
  process.exit(99);
}
dns.lookup = refuse;
net.Socket.prototype.connect = refuse;

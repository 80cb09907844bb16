// SPDX-License-Identifier: GPL-3.0-or-later
// The bot server that most would write: the official SDK's middleware checks the signature over the
// raw body and parses it, each event is one INSERT into SQLite that is synced before the answer.
'use strict';

const line = require('@line/bot-sdk');
const express = require('express');
const Database = require('better-sqlite3');

const [file, channelSecret] = process.argv.slice(2);
if (!file || !channelSecret) {
  console.error('usage: node server.js DATABASE CHANNEL_SECRET');
  process.exit(2);
}

const db = new Database(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec(`CREATE TABLE IF NOT EXISTS event (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  raw TEXT NOT NULL
)`);
const insert = db.prepare('INSERT INTO event (id, source, received_at, raw) VALUES (?, ?, ?, ?)');

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.post('/webhook', line.middleware({ channelSecret }), (request, response) => {
  for (const event of request.body.events) {
    insert.run(event.webhookEventId, event.source.userId, Date.now(), JSON.stringify(event));
  }
  response.status(200).end();
});

const server = app.listen(0, '127.0.0.1', () => console.log(`port ${server.address().port}`));
server.keepAliveTimeout = 60000;

process.on('SIGTERM', () => {
  console.log(`stored ${db.prepare('SELECT count(*) AS n FROM event').get().n}`);
  db.close();
  process.exit(0);
});

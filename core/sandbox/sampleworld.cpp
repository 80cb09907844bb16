// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/worldfile.h"

namespace Frontdesk::Sandbox {

QByteArray sampleWorld()
{
    return R"json({"channels":[
{"channelId":"2000000001","secret":"5c1a2b3c4d5e6f708192a3b4c5d6e7f8","botUserId":"Ua0000000000000000000000000000001",
 "basicId":"@118taipi","name":"晨光茶室 台北","quota":5000,"used":1240,
 "customers":[
  {"userId":"U10000000000000000000000000000001","displayName":"林雅婷","language":"zh-TW","statusMessage":"週末限定"},
  {"userId":"U10000000000000000000000000000002","displayName":"陳冠宇","language":"zh-TW"},
  {"userId":"U10000000000000000000000000000003","displayName":"黃詩涵 🌿","language":"zh-TW"},
  {"userId":"U10000000000000000000000000000004","displayName":"王大明","language":"zh-TW"},
  {"userId":"U10000000000000000000000000000005","displayName":"張家豪","language":"zh-TW","picture":false},
  {"userId":"U10000000000000000000000000000006","displayName":"Emily Carter","language":"en"},
  {"userId":"U10000000000000000000000000000007","displayName":"李佳穎","language":"zh-TW"},
  {"userId":"U10000000000000000000000000000008","displayName":"吳承翰","language":"zh-TW"}],
 "groups":[{"id":"Cb0000000000000000000000000000001","name":"晨光茶友會",
  "members":["U10000000000000000000000000000001","U10000000000000000000000000000002","U10000000000000000000000000000003"]}]},
{"channelId":"2000000002","secret":"6d2b3c4d5e6f708192a3b4c5d6e7f809","botUserId":"Ua0000000000000000000000000000002",
 "basicId":"@229bngkk","name":"Morning Light Bangkok","quota":15000,"used":3310,
 "customers":[
  {"userId":"U20000000000000000000000000000001","displayName":"สมชาย ใจดี","language":"th"},
  {"userId":"U20000000000000000000000000000002","displayName":"พิมพ์ชนก","language":"th","statusMessage":"สู้ๆ"},
  {"userId":"U20000000000000000000000000000003","displayName":"ณัฐวุฒิ","language":"th"},
  {"userId":"U20000000000000000000000000000004","displayName":"Kanya S.","language":"th"},
  {"userId":"U20000000000000000000000000000005","displayName":"Daniel Brooks","language":"en"},
  {"userId":"U20000000000000000000000000000006","displayName":"อรทัย ☀️","language":"th"}],
 "groups":[{"id":"Cb0000000000000000000000000000002","name":"สาขาสยาม",
  "members":["U20000000000000000000000000000001","U20000000000000000000000000000002"]}]},
{"channelId":"2000000003","secret":"7e3c4d5e6f708192a3b4c5d6e7f8091a","botUserId":"Ua0000000000000000000000000000003",
 "basicId":"@330tokyo","name":"朝の光 東京","quota":null,
 "customers":[
  {"userId":"U30000000000000000000000000000001","displayName":"佐藤 美咲","language":"ja"},
  {"userId":"U30000000000000000000000000000002","displayName":"鈴木 健太","language":"ja"},
  {"userId":"U30000000000000000000000000000003","displayName":"高橋 由美子","language":"ja","statusMessage":"京都に住んでいます"},
  {"userId":"U30000000000000000000000000000004","displayName":"たなか","language":"ja"},
  {"userId":"U30000000000000000000000000000005","displayName":"伊藤 翔","language":"ja"},
  {"userId":"U30000000000000000000000000000006","displayName":"Sophie Martin","language":"en"},
  {"userId":"U10000000000000000000000000000001"}],
 "groups":[{"id":"Cb0000000000000000000000000000003","name":"朝活の会",
  "members":["U30000000000000000000000000000001","U30000000000000000000000000000002","U30000000000000000000000000000003"]}]}
]})json";
}

} // namespace Frontdesk::Sandbox

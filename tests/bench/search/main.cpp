// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/entitycodec.h"
#include "core/sql/migrator.h"
#include "core/storage/conversationstore.h"
#include "core/storage/messagestore.h"
#include "core/storage/searchfacts.h"
#include "core/storage/searchindex.h"
#include "core/storage/searchreads.h"
#include "tests/bench/search/talk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

// usage: searchbench FILE MESSAGES QUERIES COMPARED SEED
//
// Fills FILE, indexes it, asks; prints "name value" lines for tests/bench/search.py.

namespace {

constexpr int Chats = 2000;
constexpr int Page = 50;
constexpr int InOneCommit = 20000;

struct Asked {
    QString typed;
    Search::Term term;
    QStringList answer;
    std::vector<std::pair<SearchPlace, QString>> scanned; ///< the newest, newest first
};

void say(const char *name, double value)
{
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return std::move(result).value();
}

void must(const Result<> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
}

void fill(Sql::Database &database, int messages, Bench::Talk &talk)
{
    must(database.execute("BEGIN"));
    QList<qint64> numbers;
    for (int i = 0; i < Chats; ++i) {
        Conversation chat;
        chat.id = ConversationId(u"chat-%1"_s.arg(i));
        chat.account = AccountId(u"account-%1"_s.arg(i % 50));
        chat.lastOrder = {1'700'000'000'000, 1};
        chat.ver = 1;
        must(ConversationStore(database).put(chat, 1, 1));
        numbers << database.lastRowId();
    }
    for (int i = 0; i < messages; ++i) {
        Message said;
        const int chat = i % Chats;
        said.id = MessageId(u"0190f7a0-0000-7000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')));
        said.conversation = ConversationId(u"chat-%1"_s.arg(chat));
        said.account = AccountId(u"account-%1"_s.arg(chat % 50));
        said.direction = i % 3 == 0 ? Direction::Outbound : Direction::Inbound;
        said.order = {1'700'000'000'000 + qint64(i) * 6000, i};
        said.content.text = talk.message();
        said.ver = 1;
        must(MessageStore(database).put(said, numbers.at(chat)));
        if (i % InOneCommit == InOneCommit - 1) {
            must(database.execute("COMMIT"));
            must(database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
            must(database.execute("BEGIN"));
        }
    }
    must(database.execute("COMMIT"));
}

struct IndexWrite {
    double ms = 0;
    const char *what = "";
    int pieces = 0; ///< of the index, afterwards
};

void sayWrites(std::vector<IndexWrite> writes)
{
    std::ranges::sort(writes, {}, &IndexWrite::ms);
    const auto most = std::ranges::max(writes, {}, &IndexWrite::pieces);
    say("index-pieces-max", most.pieces);
    say("index-write-p50", writes.at(writes.size() / 2).ms);
    say("index-write-p95", writes.at(writes.size() * 95 / 100).ms);
    say("index-write-p999", writes.at(writes.size() * 999 / 1000).ms);
    say("index-write-max", writes.back().ms);
    const auto slow = writes.end() - std::min<std::ptrdiff_t>(10, std::ssize(writes));
    for (auto write = slow; write != writes.end(); ++write) {
        std::fprintf(
            stderr, "slow write: %8.2f ms  %s, %d pieces\n", write->ms, write->what, write->pieces);
    }
}

/// As SearchIndexer does: many short transactions. The log is moved into the file between them, as
/// the cache's writer does, and what that costs the next one belongs to it.
void index(Sql::Database &database)
{
    std::vector<IndexWrite> writes;
    bool merges = false;
    for (bool more = true; more || merges;) {
        QElapsedTimer elapsed;
        elapsed.start();
        IndexWrite write{0, merges ? "merge" : "step"};
        must(database.execute("BEGIN"));
        const bool hadStepped = !merges;
        if (merges)
            merges = must(SearchIndex(database).merge());
        else
            more = must(SearchIndex(database).step(SearchIndex::StepTime));
        const int pieces = must(SearchIndex(database).pieces());
        merges = hadStepped || (merges && (!more || pieces > SearchIndex::ManyPieces));
        must(database.execute("COMMIT"));
        write.ms = double(elapsed.nsecsElapsed()) / 1e6;
        write.pieces = pieces;
        writes.push_back(write);
        if (writes.size() % 200 == 0)
            must(database.execute("PRAGMA wal_checkpoint(PASSIVE)"));
    }
    must(database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    sayWrites(std::move(writes));
}

std::vector<Asked> questions(int count, Bench::Talk &talk)
{
    std::vector<Asked> all;
    while (static_cast<int>(all.size()) < count) {
        const auto typed = talk.piece();
        Search::Term term(typed);
        if (!term.isEmpty())
            all.push_back({typed, term, {}, {}});
    }
    return all;
}

void ask(Sql::Database &database, std::vector<Asked> &all)
{
    std::vector<std::pair<double, QString>> times;
    for (auto &one : all) {
        QElapsedTimer elapsed;
        elapsed.start();
        Search::Query query;
        query.clauses.append({Search::Text{one.typed}, false});
        const auto slice = must(searchMessages(database, query, {}, {}, Page));
        times.emplace_back(double(elapsed.nsecsElapsed()) / 1e6, one.typed);
        for (const auto &message : slice.messages)
            one.answer << message.id.value();
    }
    std::ranges::sort(times);
    say("search-p50", times.at(times.size() / 2).first);
    say("search-p95", times.at(times.size() * 95 / 100).first);
    say("search-p99", times.at(times.size() * 99 / 100).first);
    say("search-max", times.back().first);
    for (auto slow = times.end() - std::min<std::ptrdiff_t>(20, std::ssize(times));
         slow != times.end();
         ++slow)
        std::fprintf(stderr, "slow: %8.2f ms  %s\n", slow->first, qPrintable(slow->second));
}

void scan(Sql::Database &database, std::vector<Asked> &all, std::size_t compared)
{
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(compared, all.size()));
    must(database.each(
        "SELECT n, order_at, order_seq, id, ver, body FROM message ORDER BY n DESC",
        {},
        [&](const Sql::Row &row) {
            const auto json = QJsonDocument::fromJson(row.utf8(5)).object();
            const auto message = std::get<Message>(
                Protocol::entityFrom(u"message"_s, row.text(3), row.integer(4), json));
            const Search::IndexedText text(searchedText(message));
            for (auto one = all.begin(); one != end; ++one) {
                // Written in the order of time, so the first ones are the newest.
                if (one->scanned.size() < Page && one->term.matches(text))
                    one->scanned.push_back({{message.order, row.integer(0)}, row.text(3)});
            }
        }));
    qint64 wanted = 0;
    qint64 found = 0;
    int same = 0;
    for (auto one = all.begin(); one != end; ++one) {
        QStringList expected;
        for (const auto &hit : one->scanned)
            expected << hit.second;
        wanted += expected.size();
        found += std::ranges::count_if(expected,
                                       [&](const QString &id) { return one->answer.contains(id); });
        same += expected == one->answer ? 1 : 0;
    }
    say("compared", double(end - all.begin()));
    say("compared-hits", double(wanted));
    say("recall", wanted == 0 ? 0 : 100.0 * double(found) / double(wanted));
    say("same-answer", 100.0 * same / double(std::max<std::ptrdiff_t>(1, end - all.begin())));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 6) {
        std::fprintf(stderr, "usage: searchbench FILE MESSAGES QUERIES COMPARED SEED\n");
        return 2;
    }
    const auto &file = arguments.at(1);
    Bench::Talk talk(arguments.at(5).toULongLong());
    Sql::Options options{.file = file, .synchronous = Sql::Synchronous::Normal};
    QElapsedTimer elapsed;
    {
        Sql::Database database(options);
        must(database.open());
        must(Sql::migrate(database, u":/sql/client"_s));
        elapsed.start();
        fill(database, arguments.at(2).toInt(), talk);
        say("fill", double(elapsed.elapsed()) / 1000);
        const auto before = QFileInfo(file).size();
        elapsed.restart();
        index(database);
        say("index", double(elapsed.elapsed()) / 1000);
        say("index-size", double(QFileInfo(file).size() - before) / 1e6);
    }
    options.readOnly = true;
    Sql::Database database(options);
    must(database.open());
    auto all = questions(arguments.at(3).toInt(), talk);
    ask(database, all);
    scan(database, all, arguments.at(4).toULongLong());
    return 0;
}

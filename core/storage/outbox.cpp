// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/storage/outboxlog.h"
#include "core/storage/outboxstore.h"

#include <QElapsedTimer>
#include <QFile>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

const auto Migrations = u":/sql/outbox"_s;
constexpr auto TryAgainAfter = std::chrono::seconds(30);
constexpr auto CalmAfter = std::chrono::minutes(10);
constexpr qint64 AtOnceMs = 8; // half a frame

struct Loaded {
    OutboxState state;
    int unreadable = 0;
};

/// The database, and over it what the log has and the database has not: the log is written first.
Result<Loaded> loadBoth(Sql::Database &database, OutboxLog &log, const QSet<CommandId> &notKept)
{
    OutboxStore store(database);
    auto state = store.load();
    if (!state)
        return state.error();
    const auto logged = store.logged();
    if (!logged)
        return logged.error();
    Loaded loaded{*state, 0};
    const auto replayed = log.replayOver(loaded.state, *logged);
    if (!replayed)
        return replayed.error();
    loaded.unreadable = replayed->unreadable;
    for (const auto &id : notKept)
        loaded.state.entries.remove(id);
    if (loaded.state != *state) {
        if (auto done = store.replaceAll(loaded.state); !done)
            return done.error();
    }
    log.countFrom(std::max(replayed->last, *logged));
    if (auto done = log.rewrite(loaded.state, loaded.unreadable > 0); !done)
        return done.error();
    if (auto done = store.noteLogged(log.last()); !done)
        return done.error();
    return loaded;
}

Result<> trimLog(Sql::Database &database, OutboxLog &log)
{
    if (!log.isLong())
        return {};
    OutboxStore store(database);
    const auto state = store.load();
    if (!state)
        return state.error();
    if (auto done = log.rewrite(*state); !done)
        return done;
    return store.noteLogged(log.last());
}

} // namespace

Outbox::Outbox(const QString &folder, QByteArray vfs, QObject *parent)
    : QObject(parent)
    , m_file{.file = folder + u"/outbox.db"_s,
             .synchronous = Sql::Synchronous::Full,
             .vfs = std::move(vfs)}
    , m_log(std::make_shared<OutboxLog>(folder + u"/outbox.log"_s))
{
    m_again.setSingleShot(true);
    m_calm.setSingleShot(true);
    setPace(TryAgainAfter, CalmAfter);
    m_goOn.setSingleShot(true);
    m_goOn.setInterval(0);
    connect(&m_goOn, &QTimer::timeout, this, &Outbox::goOn);
    connect(&m_again, &QTimer::timeout, this, &Outbox::tryAgain);
    connect(&m_calm, &QTimer::timeout, this, [this] { m_recoveries = 0; });
}

void Outbox::setPace(std::chrono::milliseconds again, std::chrono::milliseconds calm)
{
    m_again.setInterval(again);
    m_calm.setInterval(calm);
}

Outbox::~Outbox() = default;

Async<> Outbox::open()
{
    startThread();
    const Promise<> opened;
    whenDone(load(), this, [this, opened](const Result<> &first) {
        if (first || first.error().kind != ErrorKind::Corrupt)
            return opened.give(first);
        whenDone(openAgain(first.error()), this, [opened](const Result<> &second) {
            opened.give(second);
        });
    });
    return opened.future();
}

std::optional<OutboxEntry> Outbox::entry(const CommandId &id) const
{
    const auto *known = m_state.entries.find(id);
    return known ? std::optional(*known) : std::nullopt;
}

QString Outbox::draft(const ConversationId &conversation) const
{
    return m_state.drafts.value(conversation);
}

Async<> Outbox::put(const OutboxEntry &entry)
{
    return put(QList{entry}, Clears());
}

Async<> Outbox::putAll(const QList<OutboxEntry> &entries)
{
    return entries.isEmpty() ? ready<>({}) : put(entries, Clears());
}

Async<> Outbox::put(const QList<OutboxEntry> &entries, const Clears &clears)
{
    QSet<CommandId> fresh;
    for (const auto &entry : entries) {
        if (!m_state.entries.find(entry.id()))
            fresh.insert(entry.id());
    }
    const auto done = write([entries, clears](Sql::Database &database, OutboxLog &log) -> Result<> {
        crashPoint("clientoutbox.before-log");
        const auto &first = entries.constFirst();
        auto logged = entries.size() == 1 ? log.appendPut(first, clears.draft, clears.beside)
                                          : log.appendPuts(entries);
        if (!logged)
            return logged;
        crashPoint("clientoutbox.after-log");
        OutboxStore store(database);
        for (const auto &entry : entries) {
            if (auto kept = store.put(entry); !kept)
                return kept;
        }
        if (clears.draft) {
            if (auto gone = store.keepDraft(first.conversation, {}); !gone)
                return gone;
        }
        return clears.beside.isNull() ? Result<>() : store.keepDraft(clears.beside, {});
    });
    const Promise<> told;
    whenDone(done, this, [this, entries, fresh, told](const Result<> &kept) {
        if (kept)
            return follow({entries, {}, told});
        m_notKept += fresh;
        told.give(kept);
    });
    return told.future();
}

void Outbox::follow(Step step)
{
    m_steps.enqueue(std::make_shared<Step>(std::move(step)));
    if (!m_goOn.isActive())
        goOn();
}

/// In the order in which it happened, so much in one turn of the loop. All of a step are in, or out,
/// before the first of it is told of.
void Outbox::goOn()
{
    // On from here also where one who listens calls again; who does finds it active.
    m_goOn.start();
    QElapsedTimer time;
    time.start();
    while (!m_steps.isEmpty() && !time.hasExpired(AtOnceMs)) {
        const auto step = m_steps.constFirst(); // whoever listens may load all anew
        if (step->moved < step->in.size() + step->out.size()) {
            moveOne(*step);
        } else if (step->told < step->in.size() + step->wentOut.size()) {
            tellOne(*step);
        } else {
            m_steps.dequeue();
            step->answer.give({});
        }
    }
    if (m_steps.isEmpty())
        m_goOn.stop();
}

void Outbox::moveOne(Step &step)
{
    const auto i = step.moved++;
    if (i < step.in.size())
        return m_state.entries.put(step.in.at(i));
    const auto &id = step.out.at(i - step.in.size());
    if (const auto *known = m_state.entries.find(id))
        step.wentOut.append(*known);
    m_state.entries.remove(id);
}

void Outbox::tellOne(Step &step)
{
    const auto i = step.told++;
    if (i < step.in.size())
        Q_EMIT entryChanged(step.in.at(i));
    else
        Q_EMIT entryRemoved(step.wentOut.at(i - step.in.size()));
}

/// At once: whoever notes goes on from there. It is of entries that were told before.
void Outbox::note(const OutboxEntry &entry)
{
    m_state.entries.put(entry);
    Q_EMIT entryChanged(entry);
}

Async<> Outbox::remove(const CommandId &id, const QString &returned)
{
    const auto known = entry(id);
    if (!known)
        return ready<>({});
    if (returned.isEmpty())
        return removeAll({id});
    const auto draft = putBack(known->conversation, returned);
    const auto done =
        write([entry = *known, draft](Sql::Database &database, OutboxLog &log) -> Result<> {
            if (auto logged = log.appendReturn(entry, draft); !logged)
                return logged;
            crashPoint("clientoutbox.returned-in-log");
            OutboxStore store(database);
            if (auto kept = store.keepDraft(entry.conversation, draft); !kept)
                return kept;
            return store.remove(entry.id());
        });
    return dropped(done, {id});
}

Async<> Outbox::removeAll(const QList<CommandId> &ids)
{
    const auto done = write([ids](Sql::Database &database, OutboxLog &log) -> Result<> {
        if (auto logged = log.appendRemoves(ids); !logged)
            return logged;
        OutboxStore store(database);
        for (const auto &id : ids) {
            if (auto removed = store.remove(id); !removed)
                return removed;
        }
        return {};
    });
    return dropped(done, ids);
}

Async<> Outbox::dropped(const Async<> &done, const QList<CommandId> &ids)
{
    const Promise<> told;
    whenDone(done, this, [this, ids, told](const Result<> &removed) {
        if (removed)
            follow({{}, ids, told});
        else
            told.give(removed);
    });
    return told.future();
}

QString Outbox::putBack(const ConversationId &conversation, const QString &text)
{
    // Above what was typed since, below what came back just before.
    const auto earlier = m_returned.value(conversation);
    auto rest = draft(conversation);
    QString whole = text;
    if (!earlier.isEmpty() && rest.startsWith(earlier)) {
        rest.remove(0, earlier.size());
        whole = earlier + u'\n' + text;
    }
    m_returned.insert(conversation, whole);
    if (!rest.isEmpty() && !rest.startsWith(u'\n'))
        whole += u'\n';
    whole += rest;
    m_state.keepDraft(conversation, whole);
    Q_EMIT draftChanged(conversation);
    return whole;
}

Async<> Outbox::keepDraft(const ConversationId &conversation, const QString &text)
{
    if (draft(conversation) == text)
        return m_looseDrafts.contains(conversation) ? writeDraft(conversation, text) : ready<>({});
    // Shown at once: what the person typed is on the screen anyway.
    m_state.keepDraft(conversation, text);
    Q_EMIT draftChanged(conversation);
    return writeDraft(conversation, text);
}

Async<> Outbox::writeDraft(const ConversationId &key, const QString &text)
{
    m_looseDrafts.insert(key);
    const auto done = write([key, text](Sql::Database &database, OutboxLog &log) -> Result<> {
        if (auto logged = log.appendDraft(key, text); !logged)
            return logged;
        return OutboxStore(database).keepDraft(key, text);
    });
    return whenDone(done, this, [this, key, text](const Result<> &kept) {
        if (kept && draft(key) == text)
            m_looseDrafts.remove(key);
        return kept;
    });
}

void Outbox::startThread()
{
    m_writer.reset(); // never two that write
    const int generation = ++m_generation;
    Sql::DatabaseThread::Settings settings{m_file, Migrations};
    settings.failed = [guard = QPointer<Outbox>(this),
                       mailbox = LoopMailbox::ofThisThread(),
                       generation](const Error &why) {
        mailbox->post([guard, generation, why] {
            if (guard)
                guard->recover(why, generation);
        });
    };
    m_writer = std::make_unique<Sql::DatabaseThread>(std::move(settings));
}

Async<> Outbox::load()
{
    const Promise<> done;
    whenDone(m_writer->open(), this, [this, done](const Result<int> &opened) {
        if (!opened)
            return done.give(opened.error());
        const auto loading =
            m_writer->write([log = m_log, notKept = m_notKept](Sql::Database &database) {
                return loadBoth(database, *log, notKept);
            });
        whenDone(loading, this, [this, done](const Result<Loaded> &loaded) {
            if (!loaded)
                return done.give(loaded.error());
            m_state = loaded->state;
            forgetSteps();
            m_unreadable += loaded->unreadable;
            if (loaded->unreadable > 0)
                Q_EMIT unreadable(loaded->unreadable);
            done.give({});
        });
    });
    return done.future();
}

/// It is among what was loaded.
void Outbox::forgetSteps()
{
    const auto steps = std::exchange(m_steps, {});
    for (const auto &step : steps)
        step->answer.give({});
}

Async<> Outbox::openAgain(const Error &why)
{
    qCWarning(LogClient) << "the outbox is opened again:" << why.code << why.detail;
    m_writer.reset();
    if (why.kind == ErrorKind::Corrupt)
        putAside();
    startThread();
    return load();
}

Async<> Outbox::write(Job job)
{
    const int generation = m_generation;
    const auto done =
        m_writer->write([log = m_log, job = std::move(job)](Sql::Database &database) -> Result<> {
            if (auto trimmed = trimLog(database, *log); !trimmed)
                return trimmed;
            if (auto ran = job(database, *log); !ran)
                return ran;
            return OutboxStore(database).noteLogged(log->last());
        });
    return whenDone(done, this, [this, generation](const Result<> &written) {
        if (!written && written.error().kind == ErrorKind::Corrupt)
            recover(written.error(), generation);
        judge(written);
        return written;
    });
}

void Outbox::judge(const Result<> &written)
{
    if (written && m_trouble && !m_again.isActive()) {
        m_trouble.reset();
        Q_EMIT healed();
    }
    // "Closed" is what follows from a trouble that was told.
    const bool isNews = !written && !m_trouble && written.error().kind == ErrorKind::Storage
        && written.error().code != "storage.closed"_L1;
    if (!isNews)
        return;
    m_trouble = written.error();
    Q_EMIT failed(*m_trouble);
}

void Outbox::giveUp(const Error &why)
{
    m_again.start();
    m_trouble = why;
    Q_EMIT failed(why);
}

void Outbox::tryAgain()
{
    whenDone(openAgain(*m_trouble), this, [this](const Result<> &opened) {
        if (!opened)
            return giveUp(opened.error());
        Q_EMIT reloaded();
        judge({});
    });
}

void Outbox::recover(const Error &why, int generation)
{
    if (generation != m_generation)
        return;
    if (++m_recoveries > MostRecoveries)
        return giveUp(why);
    m_calm.start();
    whenDone(openAgain(why), this, [this](const Result<> &opened) {
        if (!opened)
            return giveUp(opened.error());
        Q_EMIT reloaded();
        judge({});
    });
}

void Outbox::putAside()
{
    const auto aside = m_file.file + u".bad"_s;
    QFile::remove(aside);
    if (!QFile::rename(m_file.file, aside))
        qCWarning(LogClient) << "a damaged outbox.db cannot be put aside";
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(m_file.file + suffix);
}

} // namespace Frontdesk

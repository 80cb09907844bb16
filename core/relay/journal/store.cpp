// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

namespace {

constexpr int SearcherCacheKiB = 8 * 1024; // it looks at each page once

} // namespace

Store::SharedLog::SharedLog(Store *owner)
    : store(owner)
    , mailbox(LoopMailbox::ofThisThread())
{
}

void Store::SharedLog::kept()
{
    auto changes = log.takeChanges();
    if (changes.isEmpty())
        return;
    mailbox->post([store = store, changes = std::move(changes)] {
        if (store)
            Q_EMIT store->changed(changes);
    });
}

Sql::DatabaseThread::Settings
Store::writerSettings(const Settings &settings, Store *store, SharedLog *log)
{
    Sql::DatabaseThread::Settings writer{
        {settings.file, settings.synchronous, settings.readOnly, settings.vfs},
        settings.readOnly ? QString() : QStringLiteral(":/sql/relay")};
    // The store outlives its writer thread; the signal crosses over by the mailbox.
    writer.failed = [store, mailbox = log->mailbox](const Error &error) {
        mailbox->post([store, error] { Q_EMIT store->failed(error); });
    };
    writer.full = [store, mailbox = log->mailbox] {
        mailbox->post([store] { Q_EMIT store->full(); });
    };
    writer.committed = settings.committed;
    writer.sharedWork = log;
    return writer;
}

Store::Store(Settings settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_sharedLog(this)
    , m_writer(writerSettings(settings, this, &m_sharedLog))
    , m_reader(
          Sql::DatabaseThread::Settings{{settings.file, settings.synchronous, true, settings.vfs}})
    , m_searcher(Sql::DatabaseThread::Settings{
          {settings.file, settings.synchronous, true, settings.vfs, SearcherCacheKiB}})
{
}

Store::~Store() = default;

void Store::finish()
{
    m_writer.finish();
    m_reader.finish();
    m_searcher.finish();
}

Async<> Store::open()
{
    // Readers cannot open what the writer has not made yet.
    const Promise<> promise;
    whenDone(m_writer.open(), this, [this, promise](const Result<int> &version) {
        if (!version)
            return promise.give(version.error());
        const auto searcher = m_searcher.open();
        whenDone(m_reader.open(), this, [this, promise, searcher](const Result<int> &reader) {
            if (!reader)
                return promise.give(reader.error());
            whenDone(searcher, this, [promise](const Result<int> &last) {
                promise.give(last ? Result<>() : last.error());
            });
        });
    });
    return promise.future();
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFileInfo>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

const auto Migrations = u":/sql/client"_s;
const auto Aside = u".bad"_s;
constexpr auto TryAgainAfter = std::chrono::seconds(30);
constexpr auto CalmAfter = std::chrono::minutes(10);
constexpr int ReaderCacheKiB = 32 * 1024; // there are two that read

// Who was away for long is told of many conversations in no order: a commit rewrites a page for
// nearly every row, however few of them it changes.
constexpr auto LongestCommit = std::chrono::milliseconds(500);
constexpr int LongestLogPages = 32 * 1024; // 128 MiB

bool canBeginAnew(const Error &why)
{
    return why.kind == ErrorKind::Corrupt || why.code == "storage.newer"_L1
        || why.code == "storage.edited"_L1;
}

} // namespace

Cache::Cache(Sql::Options file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_again.setSingleShot(true);
    m_calm.setSingleShot(true);
    setPace(TryAgainAfter, CalmAfter);
    connect(&m_again, &QTimer::timeout, this, &Cache::tryAgain);
    connect(&m_calm, &QTimer::timeout, this, [this] { m_recoveries = 0; });
}

Cache::~Cache() = default;

Async<> Cache::open()
{
    startThreads();
    const Promise<> opened;
    whenDone(openThreads(), this, [this, opened](const Result<> &first) {
        if (first || !canBeginAnew(first.error()))
            return opened.give(first);
        whenDone(openAgain(first.error()), this, [opened](const Result<> &second) {
            opened.give(second);
        });
    });
    return opened.future();
}

void Cache::setPace(std::chrono::milliseconds again, std::chrono::milliseconds calm)
{
    m_again.setInterval(again);
    m_calm.setInterval(calm);
}

void Cache::startThreads()
{
    m_searcher.reset();
    m_reader.reset();
    m_writer.reset(); // never two that write
    const int generation = ++m_generation;
    m_report = [guard = QPointer<Cache>(this), mailbox = LoopMailbox::ofThisThread(), generation](
                   const Error &why) {
        mailbox->post([guard, generation, why] {
            if (guard)
                guard->recover(why, generation);
        });
    };
    // Only what changes is told: nearly every write is well.
    m_health = [guard = QPointer<Cache>(this),
                mailbox = LoopMailbox::ofThisThread(),
                wasWell = std::make_shared<bool>(!m_trouble)](const std::optional<Error> &trouble) {
        if (*wasWell && !trouble)
            return;
        *wasWell = !trouble;
        mailbox->post([guard, trouble] {
            if (guard)
                guard->judge(trouble);
        });
    };
    Sql::DatabaseThread::Settings writer{m_file, Migrations};
    writer.repeatableTime = LongestCommit;
    writer.checkpointPagesWhenBusy = LongestLogPages;
    writer.failed = m_report;
    m_writer = std::make_unique<Sql::DatabaseThread>(std::move(writer));
    auto reading = m_file;
    reading.readOnly = true;
    reading.cacheKiB = ReaderCacheKiB;
    m_reader = std::make_unique<Sql::DatabaseThread>(Sql::DatabaseThread::Settings{reading});
    m_searcher = std::make_unique<Sql::DatabaseThread>(Sql::DatabaseThread::Settings{reading});
}

Async<> Cache::openThreads()
{
    const Promise<> opened;
    whenDone(m_writer->open(), this, [this, opened](const Result<int> &writer) {
        if (!writer)
            return opened.give(writer.error());
        // Both begin at once; answers are taken one after the other.
        const auto searcher = m_searcher->open();
        whenDone(m_reader->open(), this, [this, opened, searcher](const Result<int> &reader) {
            if (!reader)
                return opened.give(reader.error());
            whenDone(searcher, this, [opened](const Result<int> &last) {
                opened.give(last ? Result<>() : last.error());
            });
        });
    });
    return opened.future();
}

Async<> Cache::openAgain(const Error &why)
{
    qCWarning(LogClient) << "the cache is begun anew:" << why.code << why.detail;
    m_searcher.reset();
    m_reader.reset();
    m_writer.reset();
    if (canBeginAnew(why))
        putAside();
    startThreads();
    return openThreads();
}

void Cache::recover(const Error &why, int generation)
{
    if (generation != m_generation)
        return;
    if (++m_recoveries > MostRecoveries)
        return giveUp(why);
    m_calm.start();
    whenDone(openAgain(why), this, [this](const Result<> &opened) {
        if (!opened)
            return giveUp(opened.error());
        Q_EMIT rebuilt();
        judge({});
    });
}

void Cache::judge(const std::optional<Error> &trouble)
{
    if (!trouble && m_trouble && !m_again.isActive()) {
        m_trouble.reset();
        Q_EMIT healed();
    }
    if (!trouble || m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT failed(*trouble);
}

void Cache::giveUp(const Error &why)
{
    m_again.start();
    m_trouble = why;
    Q_EMIT failed(why);
}

void Cache::tryAgain()
{
    whenDone(openAgain(*m_trouble), this, [this](const Result<> &opened) {
        if (!opened)
            return giveUp(opened.error());
        Q_EMIT rebuilt();
        judge({});
    });
}

void Cache::putAside()
{
    const QFileInfo file(m_file.file);
    const QDir folder = file.dir();
    QFile::remove(m_file.file + Aside);
    if (!QFile::rename(m_file.file, m_file.file + Aside))
        QFile::remove(m_file.file);
    // They belong to the file that is gone; beside a new one they would be taken for its own.
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(m_file.file + suffix);
    if (QFile::exists(m_file.file))
        qCCritical(LogClient) << "a damaged cache cannot be put aside in" << folder.path();
}

} // namespace Frontdesk

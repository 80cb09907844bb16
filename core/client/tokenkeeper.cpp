// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/tokenkeeper.h"

#include "core/base/logging.h"

#include <qt6keychain/keychain.h>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"frontdesk"_s;

Error none(const QKeychain::Job &job)
{
    return {ErrorKind::NotFound, u"auth.none"_s, job.errorString()};
}

/// No insecure fallback: a token in a readable file is worse than signing in again.
template <typename Job>
Job *newJob(const QString &key, QObject *parent)
{
    auto *job = new Job(Service, parent);
    job->setKey(key);
    job->setInsecureFallback(false);
    return job;
}

} // namespace

Async<> Keychain::keep(const QString &key, const QString &token)
{
    const Promise<> promise;
    auto *job = newJob<QKeychain::WritePasswordJob>(key, this);
    job->setTextData(token);
    connect(job, &QKeychain::Job::finished, this, [promise, job] {
        if (job->error() == QKeychain::NoError)
            return promise.give({});
        qCInfo(LogClient) << "no keychain:" << job->error() << job->errorString();
        promise.give(none(*job));
    });
    job->start();
    return promise.future();
}

Async<QString> Keychain::find(const QString &key)
{
    const Promise<QString> promise;
    auto *job = newJob<QKeychain::ReadPasswordJob>(key, this);
    connect(job, &QKeychain::Job::finished, this, [promise, job] {
        if (job->error() == QKeychain::NoError && !job->textData().isEmpty())
            return promise.give(job->textData());
        promise.give(none(*job));
    });
    job->start();
    return promise.future();
}

Async<> Keychain::forget(const QString &key)
{
    const Promise<> promise;
    auto *job = newJob<QKeychain::DeletePasswordJob>(key, this);
    connect(job, &QKeychain::Job::finished, this, [promise, job] {
        const bool gone =
            job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        promise.give(gone ? Result<>() : none(*job));
    });
    job->start();
    return promise.future();
}

} // namespace Frontdesk

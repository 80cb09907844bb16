// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/samplecommand.h"

#include "app/relay/commandline.h"
#include "core/relay/sample/samplewriter.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Frontdesk::RelayProgram {

using namespace Qt::StringLiterals;

namespace {

Result<> writeState(const QString &file, const QByteArray &state)
{
    QSaveFile output(file);
    if (output.open(QIODevice::WriteOnly) && output.write(state) == state.size() && output.commit())
        return {};
    return Error{ErrorKind::Storage, u"sample.failed"_s, file + u": "_s + output.errorString()};
}

int fill(const Relay::RelaySettings &settings,
         const Relay::SampleCompany &company,
         const QString &password)
{
    Relay::StoryClock clock;
    Relay::RelayCore::Options options;
    options.synchronous = Sql::Synchronous::Normal; // nothing is lost that cannot be made again
    auto made = Relay::RelayCore::make(settings, options, clock);
    if (!made)
        return fail(made.error());
    const auto core = std::move(made).value();
    Relay::SampleWriter writer(*core, clock, company);
    const auto end = [&company](const Result<> &written) {
        if (!written)
            return QCoreApplication::exit(fail(written.error()));
        for (const auto &user : company.users)
            say(u"%1\t%2"_s.arg(user.email, user.name));
        QCoreApplication::exit(Done);
    };
    whenDone(core->open(), core.get(), [&](const Result<> &opened) {
        if (opened)
            whenDone(writer.write(password), core.get(), end);
        else
            end(opened);
    });
    return QCoreApplication::exec();
}

} // namespace

int runSample(const QStringList &arguments)
{
    CommandLine line(u"sample"_s,
                     u"Fills an empty relay with a made-up company: three accounts, four "
                     "colleagues, some weeks of chats. Prints who can sign in."_s);
    line.add({u"sandbox-state"_s,
              u"Writes the same company for frontdesk-sandbox --state."_s,
              u"file"_s});
    line.add({u"password-file"_s,
              u"File whose first line becomes everybody's password. Default: standard input."_s,
              u"file"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    const auto settings = line.settings();
    if (!settings)
        return fail(settings.error());
    const auto company = Relay::sampleCompany();
    if (!company)
        return fail(company.error());
    const auto password = readSecret(line.value(u"password-file"_s), u"Password for everybody"_s);
    if (!password)
        return fail(password.error());
    if (line.isSet(u"sandbox-state"_s)) {
        const auto state = Relay::sandboxState(*company, settings->publicUrl);
        if (auto written = writeState(line.value(u"sandbox-state"_s), state); !written)
            return fail(written.error());
    }
    return fill(*settings, *company, *password);
}

} // namespace Frontdesk::RelayProgram

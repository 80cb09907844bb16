// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/exportendpoint.h"

#include "core/base/uuid.h"
#include "core/domain/permissions.h"
#include "core/relay/api/apianswer.h"
#include "core/relay/api/authenticator.h"
#include "core/relay/api/jsonbody.h"
#include "core/relay/journal/rows.h"

#include <limits>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestExportQuestion = 4'000; ///< UTF-16 units

Result<> noteExport(WriteContext &context, const UserId &who, const QString &subject)
{
    auto noted = context.database.execute(
        "INSERT INTO audit (workspace, id, at, app_user, action, subject) "
        "VALUES (:workspace, :id, :at, :user, 'contacts.export', :subject)",
        {{":workspace", Workspace},
         {":id", newUuid(context.now)},
         {":at", context.now},
         {":user", who.value()},
         {":subject", subject}});
    return noted ? Result<>() : Result<>(noted.error());
}

} // namespace

ExportEndpoint::ExportEndpoint(Store &store, Authenticator &authenticator, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_authenticator(authenticator)
{
}

void ExportEndpoint::addTo(Router &router)
{
    const auto work =
        [this](const SessionUser &who, const HttpRequest &request, const Responder &responder) {
            JsonBody body(request.body);
            const auto question = body.maybeText(u"question"_s, LongestExportQuestion);
            const auto count = body.maybeNumber(u"count"_s, 0, std::numeric_limits<int>::max());
            if (!count)
                body.refuse(u"count"_s, u"missing"_s);
            if (auto fits = body.finish(); !fits)
                return responder.respond(apiError(fits.error()));
            if (!mayExport(who.user))
                return responder.respond(apiError({ErrorKind::Unauthorized, u"auth.forbidden"_s}));
            const auto subject = QString::number(*count) + u' ' + question;
            const auto noted =
                m_store.write([id = who.user.id, subject](WriteContext &context) -> Result<> {
                    return noteExport(context, id, subject);
                });
            whenDone(noted, this, [responder](const Result<> &done) {
                responder.respond(done ? HttpResponse::json(200, {}) : apiError(done.error()));
            });
        };
    router.add(HttpMethod::Post, "/api/v1/exports", m_authenticator.forUsers(work), apiRoute());
}

} // namespace Frontdesk::Relay

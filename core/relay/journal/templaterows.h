// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// The rows of templates, as rows.h has others. A template that was removed keeps its row, so that it
// can come back with its history; only keptTemplate() and versionsOf() show it.

/// Own ones are in the scope of their owner, all others in that of the organisation.
QString scopeOf(const ReplyTemplate &one);

/// A row as it is kept, with who changed it last and its version before they began.
struct KeptTemplate {
    ReplyTemplate one;
    bool gone = false; ///< removed
    UserId runBy;
    qint64 runFrom = 0;
};
Result<std::optional<KeptTemplate>> keptTemplate(Sql::Database &database, const TemplateId &id);
Result<std::optional<ReplyTemplate>> templateById(Sql::Database &database, const TemplateId &id);
/// Those that are in @p scope.
Result<QList<ReplyTemplate>> templatesIn(Sql::Database &database, const QString &scope);
/// As @p kept says, with its version raised.
Result<ReplyTemplate> putTemplate(Sql::Database &database, KeptTemplate kept);

/// What stands in the way of the code of @p wanted, which @p who changes (takesCodeOf()).
Result<std::optional<ReplyTemplate>>
holderOfCode(Sql::Database &database, const ReplyTemplate &wanted, const UserId &who);

/// Keeps what a template said before a change, of each the last MostVersions.
inline constexpr int MostVersions = 50;
Result<> keepVersion(Sql::Database &database, const TemplateVersion &version);
/// The last first.
Result<QList<TemplateVersion>> versionsOf(Sql::Database &database, const TemplateId &id);

/// Of a template that was never sent: with ver 0.
Result<TemplateUse> useOf(Sql::Database &database, const TemplateId &id);
/// Of the templates in @p scope that were ever sent.
Result<QList<TemplateUse>> usesIn(Sql::Database &database, const QString &scope);
Result<TemplateUse> putUse(Sql::Database &database, TemplateUse use);

} // namespace Frontdesk::Relay

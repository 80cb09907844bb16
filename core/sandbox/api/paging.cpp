// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api/paging.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

HttpResponse page(const ApiCall &call, const QStringList &ids, const QString &name, qsizetype limit)
{
    const QString start = call.request.queryValue(u"start"_s).value_or(QString());
    bool isNumber = true;
    const qsizetype from = start.isEmpty() ? 0 : start.toLongLong(&isNumber);
    if (!isNumber || from < 0 || from > ids.size())
        return apiError(400, u"Invalid start param"_s);
    const QStringList part = ids.mid(from, limit);
    QJsonObject body{{name, QJsonArray::fromStringList(part)}};
    if (from + part.size() < ids.size())
        body.insert(u"next"_s, QString::number(from + part.size()));
    return HttpResponse::json(200, body);
}

} // namespace Frontdesk::Sandbox

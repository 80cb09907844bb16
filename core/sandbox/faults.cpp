// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/faults.h"

#include <array>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

struct NamedKind {
    FaultKind kind;
    const char16_t *name;
};

constexpr std::array Kinds{
    NamedKind{FaultKind::RateLimit, u"rateLimit"},
    NamedKind{FaultKind::MonthlyLimit, u"monthlyLimit"},
    NamedKind{FaultKind::Unauthorized, u"unauthorized"},
    NamedKind{FaultKind::ServerError, u"serverError"},
    NamedKind{FaultKind::ServerErrorAfterAccept, u"serverErrorAfterAccept"},
    NamedKind{FaultKind::DropBeforeAccept, u"dropBeforeAccept"},
    NamedKind{FaultKind::DropAfterAccept, u"dropAfterAccept"},
    NamedKind{FaultKind::HangAfterAccept, u"hangAfterAccept"},
    NamedKind{FaultKind::Truncated, u"truncated"},
    NamedKind{FaultKind::NotJson, u"notJson"},
    NamedKind{FaultKind::Slow, u"slow"},
    NamedKind{FaultKind::Status, u"status"},
};

} // namespace

QString nameOf(FaultKind kind)
{
    const auto found = std::find_if(
        Kinds.begin(), Kinds.end(), [&](const NamedKind &each) { return each.kind == kind; });
    return QString::fromUtf16(found->name);
}

bool Fault::isBeforeAccept() const
{
    switch (kind) {
    case FaultKind::RateLimit:
    case FaultKind::MonthlyLimit:
    case FaultKind::Unauthorized:
    case FaultKind::ServerError:
    case FaultKind::DropBeforeAccept:
    case FaultKind::Status:
        return true;
    default:
        return false;
    }
}

Result<Fault> Faults::read(const QJsonObject &object)
{
    const QString name = object.value(u"kind"_s).toString();
    const auto found = std::find_if(Kinds.begin(), Kinds.end(), [&](const NamedKind &each) {
        return name == QStringView(each.name);
    });
    if (found == Kinds.end())
        return Error{ErrorKind::Rejected, u"sandbox.unknown-fault"_s, name};
    Fault fault;
    fault.kind = found->kind;
    fault.method = object.value(u"method"_s).toString().toUpper();
    fault.path = object.value(u"path"_s).toString();
    fault.channelId = object.value(u"channelId"_s).toString();
    fault.skip = object.value(u"skip"_s).toInt(0);
    fault.times = object.value(u"times"_s).toInt(1);
    fault.delayMs = object.value(u"delayMs"_s).toInt(1000);
    fault.status = object.value(u"status"_s).toInt(500);
    fault.body = object.value(u"body"_s).toObject();
    return fault;
}

QJsonArray Faults::list() const
{
    QJsonArray list;
    for (const Fault &fault : m_faults) {
        list.append(QJsonObject{{u"kind"_s, nameOf(fault.kind)},
                                {u"method"_s, fault.method},
                                {u"path"_s, fault.path},
                                {u"channelId"_s, fault.channelId},
                                {u"skip"_s, fault.skip},
                                {u"times"_s, fault.times}});
    }
    return list;
}

std::optional<Fault> Faults::take(const HttpRequest &request, const QString &channelId)
{
    const QString method = QString::fromLatin1(Frontdesk::nameOf(request.method));
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        const bool matches = (fault->method.isEmpty() || fault->method == method)
            && request.path.startsWith(fault->path)
            && (fault->channelId.isEmpty() || fault->channelId == channelId);
        if (!matches)
            continue;
        if (fault->skip > 0) {
            --fault->skip;
            continue;
        }
        const Fault happening = *fault;
        if (fault->times > 0 && --fault->times == 0)
            m_faults.erase(fault);
        return happening;
    }
    return std::nullopt;
}

} // namespace Frontdesk::Sandbox

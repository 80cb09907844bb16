// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/persontext.h"

namespace Frontdesk {

PersonText::PersonText(const QLocale &locale)
    : m_locale(locale)
{
}

QString PersonText::reasons(const QList<LinkReason> &reasons) const
{
    QStringList words;
    for (const auto one : reasons)
        words.append(reason(one));
    QString sentence = m_locale.createSeparatedList(words);
    if (!sentence.isEmpty())
        sentence.front() = sentence.front().toUpper();
    return sentence;
}

QString PersonText::reason(LinkReason reason)
{
    switch (reason) {
    case LinkReason::PlatformId:
        return tr("same user id");
    case LinkReason::Member:
        return tr("same member number");
    case LinkReason::Email:
        return tr("same e-mail address");
    case LinkReason::Phone:
        return tr("same phone number");
    case LinkReason::Picture:
        return tr("same picture and name");
    case LinkReason::Invitation:
        return tr("came by our invitation");
    }
    Q_UNREACHABLE();
}

QString PersonText::step(const PersonStep &step,
                         const QString &by,
                         const QString &contact,
                         const QString &other)
{
    switch (step.kind) {
    case PersonStep::Kind::Link:
        return tr("%1 linked %2 with %3", "colleague, customer, customer").arg(by, contact, other);
    case PersonStep::Kind::Unlink:
        return tr("%1 unlinked %2 from %3", "colleague, customer, customer")
            .arg(by, contact, other);
    case PersonStep::Kind::Apart:
        return tr("%1 said that %2 and %3 are not the same", "colleague, customer, customer")
            .arg(by, contact, other);
    case PersonStep::Kind::NotApart:
        return tr("%1 no longer says that %2 and %3 are not the same",
                  "colleague, customer, customer")
            .arg(by, contact, other);
    }
    Q_UNREACHABLE();
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/validation/problems.h"

#include <QStringList>

namespace Frontdesk::Sandbox {

enum class Presence { Required, Optional };
/// What a length limit counts.
enum class Counting { Utf16, Graphemes };

struct TextLimit {
    qsizetype longest = 0;
    Presence presence = Presence::Required;
    Counting counting = Counting::Utf16;
};

/// One object of a request with the path to it; its checks report to a Problems.
class CheckedObject
{
public:
    CheckedObject(QJsonObject object, QString path, Problems &problems)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_problems(problems)
    {
    }

    QString text(const QString &name, const TextLimit &limit) const;
    /// An address: https only, 2000 characters at most, percent-encoded.
    void url(const QString &name, Presence presence = Presence::Required) const;
    void number(const QString &name, double least, double most) const;
    QString oneOf(const QString &name, const QStringList &values, Presence presence) const;
    /// An array of @p fewest to @p most objects, each handed to @p check.
    template <typename Check>
    void array(const QString &name, qsizetype fewest, qsizetype most, const Check &check) const
    {
        const QJsonArray items = sizedArray(name, fewest, most);
        for (qsizetype i = 0; i < items.size(); ++i)
            element(items.at(i), pathOf(name) + u'[' + QString::number(i) + u']', check);
    }
    /// The object @p name, handed to @p check when it is there.
    template <typename Check>
    void child(const QString &name, Presence presence, const Check &check) const
    {
        if (!has(name)) {
            if (presence == Presence::Required)
                report(name, QStringLiteral("must be specified"));
            return;
        }
        element(m_object.value(name), pathOf(name), check);
    }

    bool has(const QString &name) const
    {
        return m_object.contains(name) && !m_object.value(name).isNull();
    }
    const QJsonObject &object() const { return m_object; }
    QString pathOf(const QString &name) const { return m_path + u'.' + name; }
    const QString &path() const { return m_path; }
    Problems &problems() const { return m_problems; }
    void report(const QString &name, const QString &message) const
    {
        m_problems.add(pathOf(name), message);
    }

private:
    QJsonArray sizedArray(const QString &name, qsizetype fewest, qsizetype most) const;
    template <typename Check>
    void element(const QJsonValue &value, const QString &path, const Check &check) const
    {
        if (value.isObject())
            check(CheckedObject(value.toObject(), path, m_problems));
        else
            m_problems.add(path, QStringLiteral("must be specified"));
    }

    QJsonObject m_object;
    QString m_path;
    Problems &m_problems;
};

/// As the platform counts: UTF-16 units, or what a person sees as one character.
qsizetype lengthOf(const QString &text, Counting counting);

} // namespace Frontdesk::Sandbox

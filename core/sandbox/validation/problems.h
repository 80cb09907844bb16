// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace Frontdesk::Sandbox {

/// What is wrong with a request, in the platform's own shape.
class Problems
{
public:
    void add(const QString &property, const QString &message);
    /// Something that the platform reports without details; the first one counts.
    void fail(const QString &message);

    bool isEmpty() const { return m_details.isEmpty() && m_failure.isEmpty(); }
    /// {"message": …, "details": […]}
    QJsonObject body() const;

private:
    QJsonArray m_details;
    QString m_failure;
};

} // namespace Frontdesk::Sandbox

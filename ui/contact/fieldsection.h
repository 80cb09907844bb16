// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "ui/widgets/pane.h"

#include <functional>

class QVBoxLayout;

namespace Frontdesk {

class AttributeSource;
class Clock;
class ContactSource;
class FieldRow;
class IconButton;
class Label;

/// A section of the customer's panel: what the company wants to know of its customers, row by row.
/// Sensitive ones are shown whole only when somebody asks, until another customer is shown.
class FieldSection : public Pane
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        AttributeSource &attributes;
        ContactSource &contacts;
        std::function<QString(const UserId &id)> userName;
        std::function<QString(const Error &error)> sentence;
        User me;
    };

    explicit FieldSection(Parts parts, QWidget *parent = nullptr);

    /// Null: there is no customer, in a group.
    void showContact(const ContactId &contact);
    /// The first row of all is edited, as by the pencil.
    void edit();

    QList<FieldRow *> rows() const { return m_rows; }
    IconButton *pencil() const { return m_pencil; }

Q_SIGNALS:
    /// Nothing shows it here any more.
    void failed(const QString &sentence);

private:
    void build();
    void take(const Contact &contact);
    void makeRows();
    void refresh();
    void showRow(FieldRow &row);
    void begin(FieldRow &row);
    void reveal(const AttributeId &id, bool toEdit);
    void keep(const FieldRow &from, const QString &typed);
    FieldRow *rowOf(const AttributeId &id) const;

    Parts m_parts;
    ContactId m_shown;
    Contact m_contact;
    QList<Attribute> m_offered; ///< row by row
    QHash<AttributeId, QString> m_revealed;
    QList<FieldRow *> m_rows;
    QVBoxLayout *m_column;
    IconButton *m_pencil;
    Label *m_empty;
};

} // namespace Frontdesk

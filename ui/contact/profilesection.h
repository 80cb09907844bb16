// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "ui/widgets/pane.h"

class QVBoxLayout;

namespace Frontdesk {

class AttributeSource;
class Clock;
class CompletenessBar;
class ContactSource;
class ElidedLabel;
class Label;

/// A section of the customer's panel: what the platform says of the customer, each with where it
/// comes from and how old it is, and how much is known of what one wants to know.
class ProfileSection : public Pane
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        ContactSource &contacts;
        AttributeSource &attributes;
    };

    explicit ProfileSection(Parts parts, QWidget *parent = nullptr);

    /// Null: there is no customer, in a group.
    void showContact(const ContactId &contact);
    CompletenessBar *meter() const { return m_meter; }

private:
    struct Row {
        QWidget *box = nullptr;
        ElidedLabel *value = nullptr;
        ElidedLabel *origin = nullptr;
    };

    void build();
    Row addRow(QVBoxLayout &column, const QString &name);
    void take(const Contact &contact);
    void refresh();
    void fill(const Row &row, const QString &value, const QString &origin);

    Parts m_parts;
    ContactId m_shown;
    Contact m_contact;
    CompletenessBar *m_meter;
    Row m_name;
    Row m_language;
    Row m_friend;
    Row m_from;
    Row m_status;
    Label *m_nothing;
};

} // namespace Frontdesk

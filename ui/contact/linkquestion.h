// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attribute.h"
#include "core/domain/conversation.h"
#include "core/domain/person.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QVBoxLayout;

namespace Frontdesk {

class Button;

/// What two customers hold differently in one field.
struct FieldDifference {
    Attribute attribute;
    ContactValue one;
    ContactValue other;
};

/// The fields in which something else stands with each; not those where only one has something, nor
/// the note. Of sensitive ones what can be seen of both is compared.
QList<FieldDifference>
differencesOf(const Contact &one, const Contact &other, const QList<Attribute> &attributes);

/// Asks once whether two customers are one person: what speaks for it, and, field by field, whose
/// value counts for the person; the newer one to begin with. Neither loses anything. Open it with
/// open(); accepted() is the answer. Deletes itself.
class LinkQuestion : public QDialog
{
    Q_OBJECT

public:
    struct Side {
        Contact contact;
        Account account;
        QString name; ///< of the customer
    };
    struct Asked {
        Side one;
        Side other;
        QList<LinkReason> reasons;
        QList<FieldDifference> differences;
        std::function<QString(const UserId &id)> userName;
        qint64 now = 0; ///< ms UTC
    };

    LinkQuestion(const Theme &theme, Asked asked, QWidget *parent);

    /// The reasons, and what is chosen now.
    LinkGrounds grounds() const;
    /// One for each difference; the first button of each is @c one's.
    const QList<QButtonGroup *> &choices() const { return m_choices; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addWords(QVBoxLayout &column);
    QWidget *buildChoices();
    void addChoice(QVBoxLayout &column, const FieldDifference &difference);
    QString
    wordsFor(const FieldDifference &difference, const ContactValue &value, const Side &side) const;
    void addButtons(QVBoxLayout &column);

    const Theme &m_theme;
    const Asked m_asked;
    QList<QButtonGroup *> m_choices;
};

} // namespace Frontdesk

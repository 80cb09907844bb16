// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/attribute.h"
#include "core/domain/tag.h"
#include "core/search/customerconditions.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace Frontdesk {

class Button;
class TextField;
class Theme;

/// One condition put together by choosing: what is asked, whether it is so, which one, how it compares
/// and with what.
class ConditionForm : public QWidget
{
    Q_OBJECT

public:
    struct Choices {
        QList<Tag> tags;
        QList<Attribute> attributes; ///< none that is sensitive or retired
        QList<Account> accounts;
        QStringList languages; ///< codes
    };

    explicit ConditionForm(const Theme &theme, QWidget *parent = nullptr);

    void offer(const Choices &choices);
    /// As it is chosen now; nothing while something is missing.
    std::optional<Search::CustomerConditions::Condition> condition() const;

    QComboBox *what() const { return m_what; }
    QComboBox *isSo() const { return m_isSo; }
    QComboBox *which() const { return m_which; }
    QComboBox *how() const { return m_how; }
    TextField *value() const { return m_value; }
    Button *adding() const { return m_add; }

Q_SIGNALS:
    void added(const Frontdesk::Search::CustomerConditions::Condition &condition);

private:
    void refill();
    void fit();
    void add();
    const Attribute *attribute() const;

    Choices m_choices;
    QComboBox *m_what;
    QComboBox *m_isSo;
    QComboBox *m_which;
    QComboBox *m_how;
    TextField *m_value;
    Button *m_add;
};

} // namespace Frontdesk

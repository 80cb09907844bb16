// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/audiencesource.h"
#include "ui/search/conditionform.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QListWidget;
class QTimer;
class QVBoxLayout;

namespace Frontdesk {

class AccountSource;
class AttributeSource;
class Label;
class TagSource;
struct Error;

/// Finds customers by their tags and fields: typed, or put together from conditions, which is the same
/// question in two forms. Says how many there are, with each change, and who the first ones are.
class CustomerFinder : public QDialog
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        AudienceSource &audience;
        const TagSource &tags;
        const AttributeSource &attributes;
        const AccountSource &accounts;
        std::function<QString(const Error &error)> sentence;
        bool mayExport = false;
    };

    explicit CustomerFinder(const Parts &parts, QWidget *parent = nullptr);
    ~CustomerFinder() override;

    TextField *typed() const { return m_typed; }
    ConditionForm *form() const { return m_form; }
    QListWidget *conditions() const { return m_rows; }
    QComboBox *joining() const { return m_join; }
    Button *removing() const { return m_remove; }
    Label *counted() const { return m_counted; }
    QListWidget *found() const { return m_found; }
    Button *exporting() const { return m_export; }
    Button *importing() const { return m_import; }
    /// Whom the question means, into a table.
    void exportTo(const QString &path);
    /// Shows first what would be changed.
    void importFrom(const QString &path);
    /// What the last answer was for; nothing if there is none.
    const std::optional<QString> &answered() const { return m_answered; }

Q_SIGNALS:
    /// Somebody wants to see this customer.
    void chosen(const Frontdesk::ContactId &customer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildConditions(QVBoxLayout &column);
    void connectParts();
    void offer();
    void edited();
    void showConditions();
    void addCondition(const Search::CustomerConditions::Condition &condition);
    void removeCondition();
    void join();
    void type(const Search::CustomerConditions &conditions);
    void ask();
    void chooseExport();
    void chooseImport();
    void showPlan(const QString &path, const ContactImport &plan);
    void take(const ContactImport &plan);
    void say(const QString &words);
    void showAnswer(const QString &typed, const Result<Audience> &audience);

    const Parts m_parts;
    std::optional<Search::CustomerConditions> m_conditions; ///< as typed; none: it has brackets
    std::optional<QString> m_answered;
    bool m_isFilling = false;
    int m_asked = 0; ///< of which only the last counts
    TextField *m_typed;
    Label *m_brackets;
    QComboBox *m_join;
    QListWidget *m_rows;
    Button *m_remove;
    ConditionForm *m_form;
    Label *m_counted;
    QListWidget *m_found;
    Label *m_said;
    Button *m_export;
    Button *m_import;
    QTimer *m_soon; ///< after the last key
};

} // namespace Frontdesk

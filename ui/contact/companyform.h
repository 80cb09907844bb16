// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company.h"

#include <QFrame>

class QListWidget;

namespace Frontdesk {

class CompanySource;
class TextField;
class Theme;

/// Finds the company that a customer belongs to: typed to be found by name or code, arrows and Enter
/// choose, a name that there is not makes a new one. Esc closes. Deletes itself.
class CompanyForm : public QFrame
{
    Q_OBJECT

public:
    struct Wish {
        CompanyId now; ///< what the customer belongs to; null: none
        bool mayMake = true; ///< a name that there is not is offered as a new one
    };

    CompanyForm(const Theme &theme, CompanySource &companies, Wish wish, QWidget *parent);

    void popUpBelow(const QWidget &anchor);
    QListWidget *list() const { return m_list; }
    TextField *field() const { return m_field; }

Q_SIGNALS:
    /// Null: to none.
    void chosen(const Frontdesk::CompanyId &company);
    /// There is none of that name.
    void madeUp(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(int row);
    void step(int by);

    CompanySource &m_companies;
    const Wish m_wish;
    const int m_rowHeight;
    QList<CompanyId> m_offered; ///< row by row; null: none
    TextField *m_field;
    QListWidget *m_list;
};

} // namespace Frontdesk

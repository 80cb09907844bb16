// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacttable.h"

#include <QDialog>

class QListWidget;

namespace Frontdesk {

class Button;
class Theme;

/// What an import would change, customer by customer, before it does. accepted() is the answer. Deletes
/// itself.
class DifferenceForm : public QDialog
{
    Q_OBJECT

public:
    DifferenceForm(const Theme &theme, const ContactImport &plan, QWidget *parent);

    QListWidget *list() const { return m_list; }
    Button *taking() const { return m_take; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QListWidget *m_list;
    Button *m_take;
};

} // namespace Frontdesk

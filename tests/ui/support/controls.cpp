// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/controls.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QWidget>

namespace Frontdesk::Test {

namespace {

bool isControl(const QWidget &widget)
{
    if (!widget.isVisible() || qobject_cast<const QScrollBar *>(&widget)
        || qobject_cast<const QMenu *>(&widget) || widget.isWindow())
        return false;
    const auto *parent = widget.parentWidget();
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget)
        || (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

QList<QWidget *> controlsIn(const QWidget &window)
{
    auto all = window.findChildren<QWidget *>();
    all.removeIf([](const QWidget *widget) { return !isControl(*widget); });
    return all;
}

QString nameOf(QWidget &widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

QString describe(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    return QStringLiteral("%1 in %2")
        .arg(QLatin1String(widget.metaObject()->className()),
             QLatin1String(parent ? parent->metaObject()->className() : "nothing"));
}

} // namespace Frontdesk::Test

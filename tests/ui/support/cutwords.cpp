// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/cutwords.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QWidget>

namespace Frontdesk::Test {

namespace {

QString wordsOf(const QWidget &widget)
{
    const QString text = widget.property("text").toString();
    if (!text.isEmpty())
        return text;
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    // Badges and shortened labels draw what they are called.
    const bool draws =
        widget.inherits("Frontdesk::Badge") || widget.inherits("Frontdesk::ElidedLabel");
    return draws ? widget.accessibleName() : QString();
}

bool fits(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height() + 1;
    // At 250 % of a narrow pane heights are still whole.
    return widget.sizeHint().width() <= widget.width() + 1;
}

/// Reaches out of a widget above it that does not scroll.
bool isClipped(const QWidget &widget)
{
    const QWidget *above = widget.parentWidget();
    QRect place = widget.geometry();
    while (above && !widget.isWindow()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        if (area && area->viewport() == above)
            return false;
        if (!above->rect().adjusted(-1, -1, 1, 1).contains(place))
            return true;
        if (above->isWindow())
            break;
        place.translate(above->pos());
        above = above->parentWidget();
    }
    return false;
}

void addItemsCut(const QListView &list, QStringList &found)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        const int wanted = list.sizeHintForIndex(index).width();
        if (wanted > list.viewport()->width() && index.data(Qt::ToolTipRole).toString().isEmpty())
            found.append(QStringLiteral("item: ") + index.data().toString());
    }
}

} // namespace

QStringList cutWords(const QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (widget->inherits("QListWidget"))
            addItemsCut(*qobject_cast<const QListView *>(widget), found);
        const QString words = wordsOf(*widget);
        if (words.isEmpty())
            continue;
        const bool cut = !fits(*widget) && widget->toolTip().isEmpty();
        if (cut || isClipped(*widget)) {
            found.append(QStringLiteral("%1 %2x%3 of %4x%5: %6")
                             .arg(QString::fromLatin1(widget->metaObject()->className()))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(widget->sizeHint().width())
                             .arg(widget->sizeHint().height())
                             .arg(words));
        }
    }
    return found;
}

} // namespace Frontdesk::Test

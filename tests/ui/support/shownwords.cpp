// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shownwords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QMetaProperty>
#include <QTextDocumentFragment>
#include <QWidget>

namespace Frontdesk::Test {

namespace {

/// What is read of it: tool tips are wrapped in tags so that Qt breaks their lines.
QString plain(const QString &words)
{
    return words.startsWith(QLatin1String("<p>"))
        ? QTextDocumentFragment::fromHtml(words).toPlainText()
        : words;
}

void addProperties(const QObject &object, QStringList &words)
{
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const bool isName = qstrcmp(property.name(), "objectName") == 0
            || qstrcmp(property.name(), "styleSheet") == 0
            || qstrcmp(property.name(), "windowFilePath") == 0
            || qstrcmp(property.name(), "inputMask") == 0;
        if (property.metaType() == QMetaType::fromType<QString>() && !isName)
            words.append(plain(property.read(&object).toString()));
    }
}

void addItems(const QAbstractItemModel &model, QStringList &words)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        for (const int role : {int(Qt::DisplayRole),
                               int(Qt::ToolTipRole),
                               int(Qt::AccessibleTextRole),
                               int(Qt::AccessibleDescriptionRole)})
            words.append(plain(index.data(role).toString()));
    }
}

void addWordsOf(const QWidget &widget, QStringList &words)
{
    addProperties(widget, words);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        addItems(*view->model(), words);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        addItems(*box->model(), words);
    const auto actions = widget.actions();
    for (const auto *action : actions)
        addProperties(*action, words);
}

} // namespace

QStringList shownWords(const QWidget &window)
{
    QStringList words;
    addWordsOf(window, words);
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (widget->isVisible())
            addWordsOf(*widget, words);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

} // namespace Frontdesk::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryfield.h"

#include "ui/search/suggestionlist.h"
#include "ui/widgets/iconbutton.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Frontdesk {

QueryField::QueryField(const Theme &theme, const QString &label, QWidget *over)
    : TextField(theme, label, over)
    , m_list(new SuggestionList(theme, over))
    , m_clear(new IconButton(
          theme, QStringLiteral("close"), tr("Clear the search"), IconButton::Size::Small))
{
    setLabelHidden(true);
    setIconName(QStringLiteral("search"));
    addInside(m_clear);
    m_clear->hide();
    connect(m_clear, &IconButton::clicked, this, &QueryField::clear);
    connect(edit(), &QLineEdit::textEdited, this, &QueryField::follow);
    connect(edit(), &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_list->isVisible())
            offer();
    });
    connect(m_list, &SuggestionList::taken, this, &QueryField::take);
}

void QueryField::setTyped(const QString &typed)
{
    setText(typed);
    follow();
}

void QueryField::clear()
{
    setTyped({});
    edit()->setFocus(Qt::OtherFocusReason);
}

void QueryField::tell(const QList<Search::Mistake> &mistakes, const Sentence &sentence)
{
    if (mistakes.isEmpty()) {
        setError({});
        setHelp({});
        return;
    }
    const auto &mistake = mistakes.constFirst();
    const auto words = sentence({ErrorKind::Rejected,
                                 QString(mistake.code),
                                 {},
                                 {{QStringLiteral("argument"), mistake.argument}}});
    const bool atEnd = mistake.place.end() == text().size();
    const bool typing = atEnd && mistake.code != Search::Mistakes::UnknownOperator
        && mistake.code != Search::Mistakes::MessagesOnly;
    setError(typing ? QString() : words);
    setHelp(typing ? words : QString());
}

bool QueryField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == edit() && event->type() == QEvent::KeyPress && !isComposing()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool plain =
            press->modifiers() == Qt::NoModifier || press->modifiers() == Qt::KeypadModifier;
        if (plain && takeKey(press->key()))
            return true;
    }
    if (watched == edit() && event->type() == QEvent::FocusOut)
        m_list->hide();
    return TextField::eventFilter(watched, event);
}

bool QueryField::takeKey(int key)
{
    const bool offering = m_list->isVisible();
    switch (key) {
    case Qt::Key_Down:
        if (offering)
            m_list->step(1);
        else
            Q_EMIT left();
        return true;
    case Qt::Key_Up:
        if (offering)
            m_list->step(-1);
        return offering;
    case Qt::Key_Tab:
        if (const auto first = m_list->current(true); offering && first)
            take(*first);
        return offering;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto chosen = m_list->current(); offering && chosen)
            take(*chosen);
        else
            Q_EMIT confirmed();
        return true;
    case Qt::Key_Escape:
        if (offering)
            m_list->hide();
        else
            Q_EMIT escaped();
        return true;
    default:
        return false;
    }
}

void QueryField::follow()
{
    m_clear->setVisible(!text().isEmpty());
    offer();
    Q_EMIT changed();
}

void QueryField::offer()
{
    const auto completion = Search::completionAt(text(), edit()->cursorPosition(), m_names);
    m_place = completion.place;
    const int x = edit()->inputMethodQuery(Qt::ImCursorRectangle).toRect().left();
    const QPoint below(x, edit()->height() + theme().metrics().gap.hair);
    m_list->offer(edit()->hasFocus() ? completion.suggestions : QList<Search::Suggestion>(),
                  edit()->mapTo(m_list->parentWidget(), below));
}

void QueryField::take(const Search::Suggestion &suggestion)
{
    QString typed = text();
    QString taken = suggestion.text;
    const bool atEnd = m_place.end() == typed.size();
    if (!suggestion.goesOn && atEnd)
        taken += QLatin1Char(' ');
    typed.replace(m_place.start, m_place.length, taken);
    setText(typed);
    edit()->setCursorPosition(static_cast<int>(m_place.start + taken.size()));
    follow();
}

} // namespace Frontdesk

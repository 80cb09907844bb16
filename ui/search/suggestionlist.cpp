// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestionlist.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int ListWidth = 340;

/// The suggestion, and at the right what it means.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    SuggestionDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(ListWidth), m_theme.metrics().control.menuRow};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &c = m_theme.colors();
        const auto &m = m_theme.metrics().control;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            fillRound(*painter, option.rect, Corners::all(m.radius), c.select);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            fillRound(*painter, option.rect, Corners::all(m.radius), c.hover);
        const QRect inner = option.rect.adjusted(m.inputPadding, 0, -m.inputPadding, 0);
        const QString text = index.data().toString();
        painter->setFont(m_theme.fonts().font(TextStep::Body));
        painter->setPen(c.text);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        const int taken =
            painter->fontMetrics().horizontalAdvance(text) + m_theme.metrics().gap.large;
        const QRect rest = inner.adjusted(taken, 0, 0, 0);
        painter->setFont(m_theme.fonts().font(TextStep::Detail));
        painter->setPen(c.text3);
        const QString meaning = painter->fontMetrics().elidedText(
            index.data(Qt::UserRole).toString(), Qt::ElideRight, rest.width());
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, meaning);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

SuggestionList::SuggestionList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Suggestions"));
    setItemDelegate(new SuggestionDelegate(theme, this));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    const int inset = theme.metrics().control.menuInset;
    setViewportMargins(inset, inset, inset, inset);
    hide();
    connect(this, &QListWidget::clicked, this, [this](const QModelIndex &index) {
        const auto chosen = m_suggestions.value(index.row());
        Q_EMIT taken(chosen);
    });
}

void SuggestionList::offer(const QList<Search::Suggestion> &suggestions, QPoint below)
{
    if (suggestions != m_suggestions) {
        m_suggestions = suggestions;
        clear();
        for (const auto &suggestion : suggestions) {
            auto *item = new QListWidgetItem(suggestion.text, this);
            const QString meaning = meaningOf(suggestion.text);
            item->setData(Qt::UserRole, meaning);
            item->setData(Qt::AccessibleTextRole,
                          meaning.isEmpty() ? suggestion.text
                                            : suggestion.text + QLatin1String(", ") + meaning);
        }
        setCurrentRow(-1);
    }
    setVisible(!suggestions.isEmpty());
    const auto &m = m_theme.metrics().control;
    const int rows = static_cast<int>(suggestions.size());
    setGeometry(below.x(),
                below.y(),
                m_theme.px(ListWidth) + 2 * m.menuInset,
                rows * m.menuRow + 2 * m.menuInset);
    raise();
}

void SuggestionList::step(int by)
{
    setCurrentRow(std::clamp(currentRow() + by, -1, count() - 1));
}

std::optional<Search::Suggestion> SuggestionList::current(bool orFirst) const
{
    const int row = currentRow() < 0 && orFirst ? 0 : currentRow();
    if (row < 0 || row >= m_suggestions.size())
        return {};
    return m_suggestions.at(row);
}

bool SuggestionList::event(QEvent *event)
{
    // The frame around the rows; the viewport paints the rows alone.
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        const Corners corners = Corners::all(m_theme.metrics().control.popupRadius);
        fillRound(painter, rect(), corners, m_theme.colors().raised);
        outlineRound(painter, rect(), corners, m_theme.colors().edge);
        return true;
    }
    return QListWidget::event(event);
}

QString SuggestionList::meaningOf(const QString &suggestion) const
{
    const QString name = suggestion.section(QLatin1Char(':'), 0, 0);
    const QString value = suggestion.section(QLatin1Char(':'), 1);
    if (!value.isEmpty())
        return {};
    const QHash<QString, QString> meanings{
        {QStringLiteral("from"), tr("who wrote it")},
        {QStringLiteral("oa"), tr("in which account")},
        {QStringLiteral("tag"), tr("how the customer is tagged")},
        {QStringLiteral("has"), tr("what comes with it")},
        {QStringLiteral("before"), tr("before a day: 2026-05-01, 7d")},
        {QStringLiteral("after"), tr("from a day on: 2026-05, yesterday")},
        {QStringLiteral("is"), tr("how the conversation is kept")},
        {QStringLiteral("assignee"), tr("who handles it now")},
        {QStringLiteral("state"), tr("where the work on it stands")},
    };
    return meanings.value(name);
}

} // namespace Frontdesk

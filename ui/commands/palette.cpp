// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palette.h"

#include "ui/commands/palettedelegate.h"
#include "ui/commands/paletteedit.h"
#include "ui/commands/palettemodel.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pane.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int ShiftedMs = 300;

/// The surface of the palette. It is no window, so no window system gives it a shadow: an outline.
class PaletteBox : public Pane
{
public:
    explicit PaletteBox(const Theme &theme, QWidget *parent)
        : Pane(theme, nullptr, {}, parent)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Corners corners = Corners::all(theme().metrics().control.popupRadius);
        fillRound(painter, rect(), corners, theme().colors().raised);
        outlineRound(painter, rect(), corners, theme().colors().edge);
    }
};

/// "Esc", drawn as a key.
class KeyCap : public QWidget
{
public:
    KeyCap(const Theme &theme, QStringList caps)
        : m_theme(theme)
        , m_caps(std::move(caps))
    {
        setFixedSize(keyCapsWidth(theme, m_caps), theme.metrics().control.countHeight + 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawKeyCaps(painter, m_theme, rect(), m_caps);
    }

private:
    const Theme &m_theme;
    QStringList m_caps;
};

} // namespace

Palette::Palette(const Theme &theme, PaletteModel &model, PictureOf pictures, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_model(model)
    , m_pictures(std::move(pictures))
    , m_box(new PaletteBox(theme, this))
    , m_edit(new PaletteEdit)
    , m_list(new QListView)
    , m_nothing(new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2))
{
    hide();
    setAccessibleName(tr("Find people and commands"));
    build();
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_wantsToAct.reset();
        m_model.search(typed);
    });
    connect(m_edit, &PaletteEdit::moved, this, &Palette::move);
    connect(m_edit, &PaletteEdit::pagesMoved, this, &Palette::movePages);
    connect(m_edit, &PaletteEdit::confirmed, this, [this] { confirm(Where::Here); });
    connect(m_edit, &PaletteEdit::windowConfirmed, this, [this] { confirm(Where::Window); });
    connect(m_edit, &PaletteEdit::left, this, &Palette::go);
    connect(&m_model, &PaletteModel::modelReset, this, &Palette::chooseFirst);
    connect(&m_model, &PaletteModel::rowsInserted, this, &Palette::makeRoom);
    connect(&m_model, &PaletteModel::rowsRemoved, this, &Palette::makeRoom);
    connect(&m_model, &PaletteModel::settled, this, [this] {
        if (const auto where = std::exchange(m_wantsToAct, {}))
            confirm(*where);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_shifted.isActive())
            act(index.row(), Where::Here);
    });
}

void Palette::come()
{
    if (isVisible())
        return;
    m_before = window()->focusWidget();
    m_wantsToAct.reset();
    m_edit->clear();
    m_model.search({});
    setGeometry(parentWidget()->rect());
    show();
    raise();
    place();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void Palette::go()
{
    if (!isVisible())
        return;
    m_wantsToAct.reset(); // whoever leaves wants nothing any more
    // First: hiding what has the focus would give it to anybody.
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    else
        parentWidget()->setFocus(Qt::PopupFocusReason);
    hide();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().scrim);
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_box->geometry().contains(event->pos()))
        go();
}

void Palette::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Palette::build()
{
    buildList();
    m_nothing->setContentsMargins(m_theme.metrics().palette.side, 0, 0, 0);
    m_nothing->setFixedHeight(m_theme.metrics().palette.row);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(buildFoot());
}

QWidget *Palette::buildHead()
{
    const auto &m = m_theme.metrics();
    auto *head = new Pane(m_theme, nullptr, Qt::BottomEdge);
    head->setFixedHeight(m.palette.field);
    auto *icon = new Label(m_theme, TextStep::Body);
    const auto draw = [this, icon] {
        const auto &theme = m_theme;
        icon->setPixmap(theme.icons().pixmap(QStringLiteral("search"),
                                             theme.metrics().control.iconLarge,
                                             theme.colors().text2,
                                             devicePixelRatioF()));
    };
    connect(&m_theme, &Theme::changed, icon, draw);
    draw();
    icon->setFixedWidth(m.palette.avatar);
    m_edit->setProperty("bare", true);
    m_edit->setFont(m_theme.fonts().font(TextStep::Title));
    m_edit->setPlaceholderText(tr("Name, account or command"));
    m_edit->setAccessibleName(tr("Find people and commands"));
    QPalette colors = m_edit->palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(colors);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(m.palette.side, 0, m.palette.side, 0);
    row->setSpacing(m.gap.normal);
    row->addWidget(icon);
    row->addWidget(m_edit, 1);
    row->addWidget(new KeyCap(m_theme, keyCapsOf(QKeySequence(Qt::Key_Escape))));
    return head;
}

QWidget *Palette::buildFoot()
{
    const auto &m = m_theme.metrics();
    auto *foot = new Pane(m_theme, nullptr, Qt::TopEdge);
    foot->setFixedHeight(m.palette.foot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m.palette.side, 0, m.palette.side, 0);
    row->setSpacing(m.gap.normal);
    const auto say = [&](const QString &words) {
        auto *label = new Label(m_theme, TextStep::Detail, Weight::Normal, &Colors::text2);
        label->setText(words);
        row->addWidget(label);
    };
    row->addWidget(new KeyCap(m_theme, {QStringLiteral("↑"), QStringLiteral("↓")}));
    say(tr("choose"));
    row->addSpacing(m.gap.normal);
    row->addWidget(new KeyCap(m_theme, keyCapsOf(QKeySequence(Qt::Key_Enter))));
    say(tr("open"));
    row->addSpacing(m.gap.normal);
    row->addWidget(new KeyCap(m_theme, keyCapsOf(QKeySequence(Qt::CTRL | Qt::Key_Enter))));
    say(tr("in its own window", "opens a chat or a message"));
    row->addStretch();
    say(tr("> commands, @ people, / templates"));
    return foot;
}

void Palette::buildList()
{
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_theme, m_pictures, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setBackgroundRole(QPalette::Button);
    m_list->viewport()->setAutoFillBackground(false);
}

void Palette::place()
{
    const auto &m = m_theme.metrics().palette;
    const auto &gap = m_theme.metrics().gap;
    const int wide = std::min(m.width, width() - 2 * gap.huge);
    const int top = std::min(m.top, height() / 8);
    int rows = gap.normal; // below the last
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const bool nothing = m_model.rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_nothing->setText(tr("Nothing has that name."));
    m_list->setVisible(!nothing);
    const int most = m.rows * m.row + 2 * m.heading;
    const int room = height() - top - gap.huge - m.field - m.foot;
    const int body = nothing ? m.row : std::min({rows, most, std::max(m.row, room)});
    m_box->setGeometry((width() - wide) / 2, top, wide, m.field + body + m.foot + 2);
}

void Palette::chooseFirst()
{
    place();
    m_list->scrollToTop();
    select(m_model.selectable(0, 1));
}

/// Messages came in, or went. What is chosen stays chosen, and what is about to be clicked is not
/// another all at once.
void Palette::makeRoom()
{
    place();
    const QModelIndex current = m_list->currentIndex();
    if (!current.flags().testFlag(Qt::ItemIsSelectable))
        select(m_model.selectable(std::max(0, current.row()), 1));
    m_list->scrollTo(m_list->currentIndex());
    if (m_list->underMouse())
        m_shifted.start(ShiftedMs, this);
}

void Palette::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_shifted.timerId())
        m_shifted.stop();
    else
        QWidget::timerEvent(event);
}

void Palette::move(int rows)
{
    const int now = m_list->currentIndex().row();
    const int next = m_model.selectable(now + rows, rows > 0 ? 1 : -1);
    if (next >= 0 && next < m_model.rowCount())
        select(next);
    else if (rows < 0)
        m_list->scrollToTop(); // the heading above the first
}

void Palette::movePages(int pages)
{
    const int by = pages * m_theme.metrics().palette.rows;
    const int wanted =
        std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model.rowCount() - 1));
    select(m_model.selectable(wanted, 1));
}

/// The focus stays in the field, so a screen reader has to be told where the choice went.
void Palette::select(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void Palette::confirm(Where where)
{
    if (m_model.isPending())
        m_wantsToAct = where;
    else
        act(m_list->currentIndex().row(), where);
}

void Palette::openPlace(const PaletteRow &row, Where where)
{
    const bool inWindow = where == Where::Window;
    if (row.kind == PaletteRow::Kind::Person && inWindow)
        Q_EMIT conversationWindowChosen(row.conversation);
    else if (row.kind == PaletteRow::Kind::Person)
        Q_EMIT conversationChosen(row.conversation);
    else if (inWindow)
        Q_EMIT messageWindowChosen(row.message);
    else
        Q_EMIT messageChosen(row.message);
}

/// What has no window of its own opens as always.
void Palette::act(int row, Where where)
{
    const auto chosen = m_model.index(row, 0).data(PaletteModel::RowRole).value<PaletteRow>();
    if (chosen.kind == PaletteRow::Kind::Heading || chosen.off)
        return;
    const QString typed = m_model.typed();
    go();
    switch (chosen.kind) {
    case PaletteRow::Kind::Person:
    case PaletteRow::Kind::Message:
        openPlace(chosen, where);
        break;
    case PaletteRow::Kind::Account:
        Q_EMIT accountChosen(chosen.account);
        break;
    case PaletteRow::Kind::View:
        Q_EMIT viewChosen(chosen.view);
        break;
    case PaletteRow::Kind::Command:
        Q_EMIT commandChosen(chosen.command);
        break;
    case PaletteRow::Kind::Template:
        Q_EMIT templateChosen(chosen.templateId);
        break;
    case PaletteRow::Kind::Messages:
        Q_EMIT searchChosen(typed);
        break;
    case PaletteRow::Kind::Heading:
        break;
    }
}

} // namespace Frontdesk

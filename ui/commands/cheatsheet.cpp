// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/cheatsheet.h"

#include "ui/commands/commands.h"
#include "ui/commands/keylistdelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int SheetHeight = 520;

} // namespace

CheatSheet::CheatSheet(const Theme &theme,
                       const Commands &commands,
                       const QList<KeyListModel::Fixed> &fixed,
                       const QList<SavedView> &views,
                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_keys(new KeyListModel(false, this))
    , m_field(new TextField(theme, tr("Find a key or what it does")))
    , m_list(new QListView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All keys"));
    m_keys->setFixed(fixed);
    build();
    const auto show = [this, &commands, views] {
        m_keys->setKeys(commands.keys(), views);
    };
    connect(&commands, &Commands::keysChanged, this, show);
    connect(m_field, &TextField::edited, this, [this] { m_keys->search(m_field->text()); });
    show();
    m_field->setFocus();
}

void CheatSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

void CheatSheet::build()
{
    const auto &gap = m_theme.metrics().gap;
    m_field->setIconName(QStringLiteral("search"));
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(m_keys);
    m_list->setItemDelegate(new KeyListDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(
        std::min(m_theme.px(SheetHeight), m_theme.metrics().page.minHeight / 2));
    auto *note = new Label(m_theme, TextStep::Detail, Weight::Normal, &Colors::text3);
    note->setWrapped(true);
    note->setText(
        tr("Single letters are keys only while the list or the messages have the focus."));
    auto *change = new Button(m_theme, tr("Change keys"), Button::Kind::Quiet);
    auto *done = new Button(m_theme, tr("Close"), Button::Kind::Normal);
    auto *foot = new QHBoxLayout;
    foot->addWidget(change);
    foot->addStretch();
    foot->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.large, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(note);
    column->addLayout(foot);
    setMinimumWidth(m_theme.metrics().page.dialog);
    resize(m_theme.metrics().page.dialog, m_theme.px(SheetHeight + 160));
    connect(done, &Button::clicked, this, &QDialog::accept);
    connect(change, &Button::clicked, this, [this] {
        close();
        Q_EMIT settingsRequested();
    });
}

} // namespace Frontdesk

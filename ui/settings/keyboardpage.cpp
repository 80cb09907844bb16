// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboardpage.h"

#include "ui/commands/keylistdelegate.h"
#include "ui/commands/keylistmodel.h"
#include "ui/commands/keyrules.h"
#include "ui/settings/keyrecorder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int KeyListHeight = 280;

} // namespace

KeyboardPage::KeyboardPage(const Theme &theme,
                           const KeyMap &now,
                           const QList<SavedView> &views,
                           QWidget *parent)
    : SettingsPage(theme, parent)
    , m_theme(theme)
    , m_now(now)
    , m_views(views)
    , m_keys(new KeyListModel(true, this))
    , m_field(new TextField(theme, tr("Find a command or a key")))
    , m_list(new QListView)
    , m_name(new Label(theme, TextStep::Body, Weight::Strong))
    , m_recorder(new KeyRecorder(theme))
    , m_none(new Button(theme, tr("No key")))
    , m_standard(new Button(theme, tr("Standard")))
    , m_message(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_allStandard(new Button(theme, tr("All keys as they came"), Button::Kind::Quiet))
{
    build();
    connect(m_field, &TextField::edited, this, [this] { m_keys->search(m_field->text()); });
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &KeyboardPage::takeChoice);
    connect(m_list, &QListView::activated, this, [this] {
        m_recorder->setFocus(Qt::OtherFocusReason);
    });
    connect(m_recorder, &KeyRecorder::recorded, this, &KeyboardPage::record);
    connect(m_recorder, &KeyRecorder::left, this, [this] {
        say({});
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_none, &Button::clicked, this, [this] {
        KeyMap keys = m_now;
        set(keys, {});
        give(keys);
    });
    connect(m_standard, &Button::clicked, this, [this] {
        KeyMap keys = m_now;
        keys.set(*m_command, {});
        for (const auto &key : m_command->keys) {
            const auto verdict = judgeKey(keys, *m_command, key);
            if (verdict.fault != KeyFault::None)
                return say(sentenceFor(verdict, key, nameOf(verdict.view)));
        }
        keys.reset(*m_command);
        give(keys);
    });
    connect(m_allStandard, &Button::clicked, this, [this] { give({}); });
    m_keys->setKeys(m_now, m_views);
    choose(commandCatalogue().constFirst());
}

QString KeyboardPage::message() const
{
    return m_message->text();
}

void KeyboardPage::choose(const Command &command)
{
    m_list->setCurrentIndex(m_keys->index(m_keys->rowOf(command)));
}

void KeyboardPage::choose(const ViewId &view)
{
    m_list->setCurrentIndex(m_keys->index(m_keys->rowOf(view)));
}

void KeyboardPage::build()
{
    m_field->setIconName(QStringLiteral("search"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setModel(m_keys);
    m_list->setItemDelegate(new KeyListDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->setFixedHeight(m_theme.px(KeyListHeight));
    m_message->setWrapped(true);

    addHeading(tr("Keyboard"));
    addControl(m_field);
    addControl(m_list);
    addControl(buildChange());
    addControl(m_message);
    addNote(
        tr("Single letters are keys only while the list or the messages have the focus. Alt with "
           "a letter, and what input methods need, is never a key."));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_allStandard);
    row->addStretch();
    addControl(foot);
}

QWidget *KeyboardPage::buildChange()
{
    auto *change = new QWidget;
    auto *row = new QHBoxLayout(change);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.metrics().gap.normal);
    m_name->setBuddy(m_recorder);
    row->addWidget(m_name);
    row->addStretch();
    row->addWidget(m_recorder);
    row->addWidget(m_none);
    row->addWidget(m_standard);
    return change;
}

void KeyboardPage::takeChoice()
{
    const auto index = m_list->currentIndex();
    const auto *command = index.data(KeyListModel::CommandRole).value<const Command *>();
    const ViewId view(index.data(KeyListModel::ViewRole).toString());
    if (!command && view.isNull())
        return; // the search has left it out; what was chosen can still be changed
    if (command != m_command || view != m_view)
        say({});
    m_command = command;
    m_view = view;
    refresh();
}

void KeyboardPage::record(const QKeySequence &key)
{
    const KeyVerdict verdict = judge(m_now, key);
    say(sentenceFor(verdict, key, nameOf(verdict.view)));
    if (verdict.fault != KeyFault::None)
        return;
    KeyMap keys = m_now;
    set(keys, key);
    give(keys);
    m_list->setFocus(Qt::OtherFocusReason);
}

KeyVerdict KeyboardPage::judge(const KeyMap &keys, const QKeySequence &key) const
{
    return m_command ? judgeKey(keys, *m_command, key) : judgeKey(keys, m_view, key);
}

void KeyboardPage::set(KeyMap &keys, const QKeySequence &key) const
{
    if (m_command)
        keys.set(*m_command, key);
    else
        keys.setView(m_view, key);
}

QString KeyboardPage::nameOf(const ViewId &view) const
{
    const auto known = std::find_if(
        m_views.cbegin(), m_views.cend(), [&](const SavedView &one) { return one.id == view; });
    return known == m_views.cend() ? QString() : known->name;
}

void KeyboardPage::give(const KeyMap &keys)
{
    say({});
    m_now = keys;
    m_keys->setKeys(keys, m_views);
    if (m_command)
        choose(*m_command);
    else
        choose(m_view);
    refresh();
    Q_EMIT changed(keys);
}

void KeyboardPage::refresh()
{
    const QKeySequence key = m_command ? m_now.keyOf(*m_command) : m_now.keyOf(m_view);
    const QString title = m_command ? commandTitle(*m_command) : nameOf(m_view);
    m_name->setText(title);
    m_recorder->setAccessibleName(tr("Key of “%1”").arg(title));
    m_recorder->setKey(key);
    m_none->setEnabled(!key.isEmpty());
    m_standard->setEnabled(m_command && m_now.isOwn(*m_command));
    m_allStandard->setEnabled(!m_now.isStandard());
}

void KeyboardPage::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_recorder->setToolTip(sentence);
}

} // namespace Frontdesk

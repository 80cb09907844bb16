// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/theme/displaylist.h"

#include <QBasicTimer>
#include <QPointer>
#include <QWidget>

#include <optional>

class QListView;

namespace Frontdesk {

class Label;
class Pane;
class PaletteEdit;
class PaletteModel;
struct Account;
struct Command;
struct Conversation;
struct Message;
struct PaletteRow;
struct SavedView;

/// Finds people, messages, accounts, commands and templates by a few letters, over a window that waits
/// meanwhile. Enter does what is chosen; Esc, or a click beside it, gives the focus back to who had it.
class Palette : public QWidget
{
    Q_OBJECT

public:
    Palette(const Theme &theme, PaletteModel &model, PictureOf pictures, QWidget *window);

    /// Comes up, empty.
    void come();
    void go();
    PaletteEdit *edit() const { return m_edit; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void conversationChosen(const Frontdesk::Conversation &conversation);
    void messageChosen(const Frontdesk::Message &message);
    /// In windows of their own, by Ctrl+Enter.
    void conversationWindowChosen(const Frontdesk::Conversation &conversation);
    void messageWindowChosen(const Frontdesk::Message &message);
    void accountChosen(const Frontdesk::Account &account);
    void viewChosen(const Frontdesk::SavedView &view);
    /// To be inserted where a reply is written.
    void templateChosen(const Frontdesk::TemplateId &id);
    /// What was typed is to be looked for in all messages.
    void searchChosen(const QString &typed);
    /// After the focus is back where it was.
    void commandChosen(const Frontdesk::Command *command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFoot();
    void buildList();
    void place();
    void chooseFirst();
    void makeRoom();
    void move(int rows);
    void movePages(int pages);
    void select(int row);
    enum class Where { Here, Window };

    void confirm(Where where);
    void act(int row, Where where);
    void openPlace(const PaletteRow &row, Where where);

    const Theme &m_theme;
    PaletteModel &m_model;
    PictureOf m_pictures;
    Pane *m_box;
    PaletteEdit *m_edit;
    QListView *m_list;
    Label *m_nothing;
    QPointer<QWidget> m_before; ///< who had the focus
    QBasicTimer m_shifted; ///< rows came in below the pointer: a click may mean another
    std::optional<Where> m_wantsToAct; ///< Enter came before the answer did
};

} // namespace Frontdesk

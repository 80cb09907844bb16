// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/ids.h"
#include "ui/widgets/pane.h"

#include <QHash>

class QScrollArea;
class QVBoxLayout;

namespace Frontdesk {

class Clock;
class Label;
struct Error;
struct WaitingReply;

/// Over the chat: what was written on this computer and waits, in the order in which it goes, each
/// with a way to take it back.
class OutboxPanel : public Pane
{
    Q_OBJECT

public:
    OutboxPanel(const Theme &theme,
                const Clock &clock,
                const DeskSources &sources,
                QWidget *parent = nullptr);

    /// As high as it has to be to show everything, @p width pixels wide.
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }

    /// What the button to it says: "Outbox · 6"; empty if there is nothing to see.
    static QString buttonText(const DeskSources &sources);

Q_SIGNALS:
    /// Its heightForWidth() may be another now.
    void refreshed();
    void conversationChosen(const Frontdesk::ConversationId &conversation);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void refresh();
    void addRow(const WaitingReply &reply);
    void showProblem(const Error &error);
    void leave();

    const Clock &m_clock;
    DeskSources m_sources;
    QHash<ConversationId, QString> m_names;
    QWidget *m_head = nullptr;
    Label *m_count;
    Label *m_problem;
    Label *m_unreadable;
    Label *m_nothing;
    Label *m_others; ///< what waits and was not written
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace Frontdesk

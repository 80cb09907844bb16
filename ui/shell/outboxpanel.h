// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/conversationsource.h"
#include "core/client/desksources.h"
#include "core/domain/ids.h"
#include "ui/widgets/pane.h"

#include <QHash>

#include <functional>

class QVBoxLayout;

namespace Frontdesk {

class Clock;
class Label;
class ScrollPage;
struct Error;
struct WaitingChange;
struct WaitingReply;

/// Over the chat: what was done on this computer and waits: first the changes that were refused, then
/// replies and notes in the order in which they go, then the other changes; each with a way on.
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
    /// Something waits that goes on only when a person decides.
    static bool needsPerson(const DeskSources &sources);

Q_SIGNALS:
    /// Its heightForWidth() may be another now.
    void refreshed();
    void conversationChosen(const Frontdesk::ConversationId &conversation);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void refresh();
    void addRow(const WaitingReply &reply);
    void addRow(const WaitingChange &change);
    void watch(const Async<> &done);
    void askPerson(QWidget &row,
                   const ConversationId &conversation,
                   const std::function<void(const ConversationRow &)> &take);
    void showProblem(const Error &error);
    void leave();

    const Clock &m_clock;
    DeskSources m_sources;
    QHash<ConversationId, ConversationRow> m_known; ///< as it was when it was asked for
    QWidget *m_head = nullptr;
    Label *m_count;
    Label *m_problem;
    Label *m_unreadable;
    Label *m_nothing;
    ScrollPage *m_scroll;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace Frontdesk

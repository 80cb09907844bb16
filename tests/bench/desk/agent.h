// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/desk/hands.h"
#include "tests/bench/desk/painted.h"
#include "tests/bench/desk/workstation.h"

#include <vector>

namespace Frontdesk {

class ConversationListView;
class MessageEdit;
class TimelineModel;
class TimelineView;

namespace Bench {

/// One line of result.
void say(const char *name, double value);

/// Who works at the desk and takes the time of it. Each function prints what it found.
class Agent
{
public:
    explicit Agent(Workstation &desk);

    /// Memory before anything was done.
    void settle();
    /// J in the list, through the X server, until the other chat is painted.
    void switchByKey(int times);
    /// Chats all over the company, as from a search; and what that does to the memory.
    void switchAnywhere(int times);
    void type(int letters);
    void scrollList(int steps);
    void hearWhileScrolling(int messages);

private:
    void point(QWidget &widget);
    bool shows(const ConversationId &conversation) const;
    double memory() const;
    static void report(const char *name, std::vector<double> times, int missed);
    ConversationId chatAt(int row) const;

    Workstation &m_desk;
    Hands m_hands;
    ConversationListView *m_list;
    TimelineView *m_timeline;
    const TimelineModel *m_messages;
    MessageEdit *m_edit;
};

} // namespace Bench
} // namespace Frontdesk

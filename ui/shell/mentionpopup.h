// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "ui/shell/worknews.h"
#include "ui/widgets/pane.h"

#include <QPointer>

#include <functional>

class QPlainTextEdit;
class QVBoxLayout;

namespace Frontdesk {

class Button;
class ElidedLabel;
class IconButton;
class Label;
class Voice;

/// Over the window: a colleague asks for me, what was said before, and a field that answers them in a
/// note without leaving the open chat. Comes without taking the focus. Ctrl+Enter answers, Esc closes.
/// Several come one after the other.
class MentionPopup : public Pane
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        DeskSources sources;
        std::function<QString(const Error &error)> sentence;
        /// Whether it may show what happens in a conversation now: it is not on the screen anyway, and
        /// nobody said not to be disturbed.
        std::function<bool(const ConversationRow &row)> mayShow;
    };

    /// Stays at the right upper corner of @p over.
    MentionPopup(const Parts &parts, QWidget &over);

    void take(const QList<WorkNews> &news);
    /// The answer has the keyboard, if somebody asks.
    void beginAnswer();
    bool isAsking() const { return !m_waiting.isEmpty(); }

    QPlainTextEdit *field() const { return m_field; }
    Button *answering() const { return m_answer; }
    Button *opening() const { return m_open; }
    IconButton *closing() const { return m_close; }
    Label *note() const { return m_note; }
    Label *title() const { return m_title; }
    Label *problem() const { return m_problem; }
    QStringList before() const
    {
        return m_waiting.isEmpty() ? QStringList() : m_waiting.first().before;
    }

Q_SIGNALS:
    void openRequested(const Frontdesk::ConversationId &conversation,
                       const Frontdesk::MessageId &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showFirst();
    void place();
    void answer();
    void leave();
    void next();
    void keepTyped();
    void keepAsBegun(const ConversationId &conversation, const QString &text);
    void takeRows(const QList<ConversationRow> &rows);

    Parts m_parts;
    QWidget &m_over;
    QList<WorkNews> m_waiting; ///< the first shows
    QPointer<QWidget> m_cameFrom; ///< had the focus before
    bool m_sending = false;
    Label *m_title;
    ElidedLabel *m_whose;
    IconButton *m_close;
    QVBoxLayout *m_before;
    Pane *m_noteFrame;
    Label *m_note;
    QPlainTextEdit *m_field;
    Label *m_problem;
    Button *m_open;
    Button *m_answer;
    Voice *m_voice;
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/domain/message.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace Frontdesk {

class Clock;
class MainWindow;

/// Goes the whole way once: a customer's new message arrives and is painted, an answer is written,
/// the platform accepts it and the tick is painted. Then a picture of the window. For
/// packaging/run --headless and for the pictures of the documents.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    Rehearsal(MainWindow &window, DeskSources sources, const Clock &clock, QString picture);
    ~Rehearsal() override;

    void start();

Q_SIGNALS:
    /// 0: everything was seen. 1: not in time; standard error says what was missing.
    void ended(int code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step { Message, Painted, Accepted, Picture, Done };

    void take(const QList<Message> &messages);
    void openConversation(const Message &message);
    void takeAnother();
    void answer();
    void prepare();
    bool isAnswerShown() const;
    void shoot();
    void fail();

    MainWindow &m_window;
    DeskSources m_sources;
    const Clock &m_clock;
    const QString m_picture;
    qint64 m_startedAt = 0;
    Step m_step = Step::Message;
    Message m_message; ///< the customer's
    QString m_locale; ///< of the account that was written to
    QList<MessageId> m_answers;
    QTimer m_patience;
    QTimer m_unpainted; ///< gives up on a message that does not come into sight
    QTimer m_settle; ///< what follows a change has been painted
    QPointer<QWidget> m_timeline;
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/phone.h"
#include "core/sandbox/platform.h"

#include <QSslConfiguration>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Frontdesk::Sandbox {

class ChatModel;
class CustomerList;

/// A customer's phone on the desk: choose an account and a customer, read the chat, write, send a
/// sticker or a picture, scan the text of a QR code.
class SandboxWindow : public QWidget
{
    Q_OBJECT

public:
    /// @p platform outlives the window. @p tls says whom to trust when fetching pictures.
    SandboxWindow(Platform &platform, const QSslConfiguration &tls, QWidget *parent = nullptr);

private:
    QWidget *buildSide();
    QWidget *buildChat(const QSslConfiguration &tls);
    QWidget *buildComposer();
    void listenToWorld();

    Actor actor() const;
    void showChannel();
    void showChat(const QString &chatId);
    void refresh();
    void report(const Result<Acted> &acted);
    void sendText();
    void sendPicture();
    void toggleBlock();
    void scanText();
    void showMenu(const QPoint &position);

    Platform &m_platform;
    Phone m_phone;
    ChatModel *m_model;
    CustomerList *m_customers = nullptr;
    QComboBox *m_channel = nullptr;
    QListView *m_view = nullptr;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_scan = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_block = nullptr;
    QTimer m_refresh; ///< many changes at once make one refresh
};

} // namespace Frontdesk::Sandbox

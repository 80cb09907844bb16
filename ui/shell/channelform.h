// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/accountsetup.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

class PasswordField;
class TextField;

/// What has to be copied from LINE's console.
class ChannelForm : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelForm(const Theme &theme, QWidget *parent = nullptr);

    /// Says under the fields what is missing.
    bool isComplete();
    NewAccount value() const;
    void clear();

    TextField *channelId() const { return m_id; }
    PasswordField *secret() const { return m_secret; }

Q_SIGNALS:
    void submitted();

private:
    TextField *m_id;
    PasswordField *m_secret;
    PasswordField *m_token;
    TextField *m_group;
};

} // namespace Frontdesk
